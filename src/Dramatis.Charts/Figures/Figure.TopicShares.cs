using System.Globalization;
using Dramatis.Topics;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    /// <summary>A bar a topic, as long as its share of the text, with its stability beside it; a topic that does not hold still is pale.</summary>
    /// <param name="topics">The topics.</param>
    /// <example><code>Figure.TopicShares(text.Topics(k: 6))</code></example>
    public static GenericChart TopicShares(TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var shown = topics.Topics;
        var trace = new Trace("bar").With(
            ("orientation", "h"),
            ("width", 0.72),
            ("x", shown.Select(t => t.Share).ToArray()),
            ("y", Enumerable.Range(0, shown.Length).ToArray()),
            ("text", shown.Select(t => t.Share.ToString("P0", CultureInfo.InvariantCulture)).ToArray()),
            ("textposition", "outside"),
            ("cliponaxis", false),
            ("hovertext", shown.Select(TopicNames.Hover).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("marker", Of(
                ("color", shown.Select(t => Palette.OfTopic(t.Number)).ToArray()),
                ("opacity", shown.Select(t => t.Stability is { Value: < TopicStability.Reliable } ? 0.4 : 1).ToArray()))));
        var most = shown.Max(t => t.Share);
        return FigureMaker.Make(
            "Topics by share",
            topics.Provenance,
            90 + ((shown.Any(t => t.Stability is not null) ? 38 : 26) * shown.Length),
            [trace],
            ("showlegend", false),
            ("xaxis", Of(("title", Of(("text", "Share of the text"))), ("tickformat", ".0%"), ("range", new[] { 0, most * 1.2 }), ("zeroline", false))),
            ("yaxis", FigureMaker.Names([.. shown.Select(TopicNames.Full)]).With(("ticktext", shown.Select(Label).ToArray()))));
    }

    private static string Label(Topic topic) => TopicNames.Short(topic, 40)
        + (topic.Stability is { } s ? string.Create(CultureInfo.InvariantCulture, $"<br><span style=\"font-size:0.85em\">stability {s.Value:F2}</span>") : "");
}
