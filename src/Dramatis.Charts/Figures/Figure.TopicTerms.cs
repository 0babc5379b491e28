using System.Globalization;
using Dramatis.Topics;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int Margins = 64;

    /// <summary>A panel a topic: its weightiest terms, with bars as long as the term’s share of the topic. All panels have one scale.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="terms">The number of terms a topic at the most. Default: 8.</param>
    /// <example><code>Figure.TopicTerms(text.Topics(k: 6, seed: 1), terms: 10)</code></example>
    public static GenericChart TopicTerms(TopicModel topics, int terms = 8)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var most = Top.Checked(terms, nameof(terms));
        var columns = topics.Topics.Length is 2 or 4 ? 2 : 3;
        var rows = (topics.Topics.Length + columns - 1) / columns;
        var tallest = topics.Topics.Max(t => Math.Min(most, t.Terms.Length));
        var panelHeight = 58 + (22 * tallest);
        var height = Margins + (rows * panelHeight);
        var longest = topics.Topics.Max(t => t.Terms[0].Weight);
        var layout = new List<(string, object?)> { ("showlegend", false), ("margin", Of(("l", 8), ("r", 8), ("t", 32), ("b", 32))) };
        var annotations = new List<DynamicObj.DynamicObj>();
        var traces = new List<Trace>();
        for (var i = 0; i < topics.Topics.Length; i++)
        {
            var topic = topics.Topics[i];
            var shown = topic.Terms.Take(most).ToList();
            var (row, column) = (i / columns, i % columns);
            double[] across = [(column + 0.45) / columns, (column + 0.98) / columns];
            double[] down = [1 - ((row + 1) * (double)panelHeight / (height - Margins)) + (20.0 / (height - Margins)), 1 - (row * (double)panelHeight / (height - Margins)) - (28.0 / (height - Margins))];
            var suffix = i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture);
            traces.Add(new Trace("bar").With(
                ("name", $"Topic {topic.Number}"),
                ("orientation", "h"),
                ("x", shown.Select(t => t.Weight).ToArray()),
                ("y", Enumerable.Range(0, shown.Count).ToArray()),
                ("hovertext", shown.Select(t => Labels.Plain(t.Term)).ToArray()),
                ("hovertemplate", "<b>%{hovertext}</b> · %{x:.3f}<extra></extra>"),
                ("marker", Of(("color", Palette.OfTopic(topic.Number)))),
                ("xaxis", "x" + suffix),
                ("yaxis", "y" + suffix)));
            layout.Add(("xaxis" + suffix, Of(
                ("domain", across), ("anchor", "y" + suffix), ("range", new[] { 0, longest * 1.05 }), ("nticks", 4), ("zeroline", false),
                ("showticklabels", row == rows - 1 || i + columns >= topics.Topics.Length), ("tickfont", Of(("size", 11))))));
            layout.Add(("yaxis" + suffix, FigureMaker.Names([.. shown.Select(t => t.Term)]).With(
                ("ticktext", shown.Select(t => Labels.Short(t.Term, 15)).ToArray()),
                ("range", new[] { tallest - 0.4, -0.6 }), ("domain", down), ("anchor", "x" + suffix), ("automargin", column == 0), ("tickfont", Of(("size", 12))))));
            annotations.Add(Of(
                ("text", string.Create(CultureInfo.InvariantCulture, $"<b>Topic {topic.Number}</b> · {topic.Share:P0}")),
                ("showarrow", false), ("xref", "paper"), ("yref", "paper"),
                ("x", (column + 0.02) / columns), ("xanchor", "left"), ("y", down[1]), ("yanchor", "bottom"), ("font", Of(("size", 13)))));
        }

        layout.Add(("annotations", annotations.ToArray()));
        return FigureMaker.Make("Topic terms", topics.Provenance.With("terms", terms), height, traces, [.. layout]);
    }
}
