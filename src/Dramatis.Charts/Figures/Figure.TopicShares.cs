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
            ("text", shown.Select(Describe).ToArray()),
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
            90 + (26 * shown.Length),
            [trace],
            ("showlegend", false),
            ("xaxis", Of(("title", Of(("text", "Share of the text"))), ("tickformat", ".0%"), ("range", new[] { 0, most * 1.3 }), ("zeroline", false))),
            ("yaxis", FigureMaker.Names([.. shown.Select(TopicNames.Full)]).With(("ticktext", shown.Select(t => TopicNames.Short(t, 40)).ToArray()))));
    }

    private static string Describe(Topic topic) => string.Create(
        CultureInfo.InvariantCulture, $"{topic.Share:P0}{(topic.Stability is { } s ? $" · stability {s.Value:F2}" : "")}");
}
