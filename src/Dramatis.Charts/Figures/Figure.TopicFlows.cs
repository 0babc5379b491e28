using System.Globalization;
using Dramatis.Topics;
using Dramatis.Topics.Reading;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>How the topics of two models, or of two periods, share one text: the wider a band, the more of the text has both topics (a Sankey diagram).</summary>
    /// <param name="flows">The flows.</param>
    /// <param name="least">A flow of less than this share, from 0 to 1, of the smaller of its two topics isn’t drawn. Default: 0.1.</param>
    /// <example><code>Figure.TopicFlows(text.Topics(6).Flows(text.Topics(10)))</code></example>
    public static GenericChart TopicFlows(TopicFlows flows, double least = 0.1)
    {
        ArgumentNullException.ThrowIfNull(flows);
        const string title = "Topic flows";
        var provenance = flows.Provenance.With("least", least);
        TopicFlow[] shown = [.. flows.Flows.Where(f => f.Weight >= least * Math.Min(f.From.Share, f.To.Share))];
        if (shown.Length == 0)
        {
            return FigureMaker.Empty(title, provenance, "No two topics share so much of the text. Lower least.");
        }

        Topic[] from = [.. flows.From.Where(t => shown.Any(f => f.From.Number == t.Number))];
        Topic[] to = [.. flows.To.Where(t => shown.Any(f => f.To.Number == t.Number))];
        var trace = new Trace("sankey").With(
            ("arrangement", "fixed"),
            ("textfont", Of(("size", 12), ("color", Palette.Ink))),
            ("node", Of(
                ("label", from.Concat(to).Select(t => TopicNames.Short(t, 32)).ToArray()),
                ("color", from.Concat(to).Select(t => Palette.OfTopic(t.Number)).ToArray()),
                ("thickness", 14),
                ("pad", 14),
                ("line", Of(("width", 0))),
                ("hovertemplate", "%{label}<br>%{value:.1%}<extra></extra>"))),
            ("link", Of(
                ("source", shown.Select(f => Array.FindIndex(from, t => t.Number == f.From.Number)).ToArray()),
                ("target", shown.Select(f => from.Length + Array.FindIndex(to, t => t.Number == f.To.Number)).ToArray()),
                ("value", shown.Select(f => f.Weight).ToArray()),
                ("color", "rgba(120,120,120,0.3)"),
                ("hovertemplate", "%{source.label} → %{target.label}<br>%{value:.1%} of the text<extra></extra>"))));
        var hidden = 1 - shown.Sum(f => f.Weight);
        return FigureMaker.Make(
            title,
            provenance,
            128 + (34 * Math.Max(from.Length, to.Length)),
            [trace],
            ("margin", Of(("l", 12), ("r", 12), ("t", 34), ("b", 36))),
            ("annotations", hidden < 0.005 ? [] : new[] { Of(
                ("text", string.Create(CultureInfo.InvariantCulture, $"{hidden:P0} of the text is in flows below {least:P0} of the smaller topic, which are left out.")),
                ("showarrow", false), ("xref", "paper"), ("yref", "paper"), ("x", 0), ("y", 0), ("yanchor", "top"), ("xanchor", "left"), ("yshift", -8), ("font", Of(("size", 11)))) }));
    }
}
