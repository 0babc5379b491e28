using System.Globalization;
using Dramatis.Topics;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int MostPassages = 400;

    /// <summary>
    /// How much of each topic is in each passage, from the first passage of the corpus to its last: a row a topic, the darker the more.
    /// </summary>
    /// <param name="topics">The topics.</param>
    /// <remarks>
    /// A passage with no term left is a gap. Of more than 400 passages, each column is the mean of a stretch of them, all but the last of one length.
    /// </remarks>
    /// <example><code>Figure.TopicsAlongText(text.Topics(k: 6, seed: 1))</code></example>
    public static GenericChart TopicsAlongText(TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var unit = topics.Unit.ToString().ToLowerInvariant();
        var length = (topics.Passages.Length + MostPassages - 1) / MostPassages;
        var stretches = topics.Passages.Chunk(Math.Max(1, length)).ToList();
        var middles = stretches.Select((s, i) => (i * length) + ((s.Length + 1) / 2.0)).ToArray();
        var hovers = stretches.Select((s, i) => Describe(s, (i * length) + 1, unit)).ToArray();
        var trace = new Trace("heatmap").With(
            ("x", middles),
            ("y", Enumerable.Range(0, topics.Topics.Length).ToArray()),
            ("z", topics.Topics.Select((_, t) => stretches.Select(s => Mean(s, t)).ToArray()).ToArray()),
            ("text", topics.Topics.Select(_ => hovers).ToArray()),
            ("hovertemplate", "weight %{z:.2f}<br>%{text}<extra></extra>"),
            ("hoverongaps", false),
            ("colorscale", Palette.Amounts),
            ("zmin", 0),
            ("zmax", 1),
            ("xgap", stretches.Count <= 80 ? 1 : 0),
            ("ygap", 3),
            ("colorbar", FigureMaker.ColorBar("Weight")));
        var names = topics.Topics.Select(t => $"{t.Number.ToString(CultureInfo.InvariantCulture)}  {t.Label}").ToList();
        return FigureMaker.Make(
            "Topics along the text",
            topics.Provenance,
            120 + (34 * names.Count),
            [trace],
            ("xaxis", Of(("title", Of(("text", char.ToUpperInvariant(unit[0]) + unit[1..]))), ("showgrid", false), ("zeroline", false), ("tickformat", ",d"))),
            ("yaxis", FigureMaker.Names(names).With(
                ("ticktext", names.Select(n => Labels.Short(n, 34)).ToArray()), ("range", new[] { names.Count - 0.5, -0.5 }))));
    }

    private static double Mean(TopicPassage[] passages, int topic) =>
        passages.Where(p => !p.Weights.IsEmpty).Select(p => p.Weights[topic]).DefaultIfEmpty(double.NaN).Average();

    private static string Describe(TopicPassage[] passages, int number, string unit) => passages is [var passage]
        ? $"{Labels.Plain(passage.Document)}, {unit} {number.ToString(CultureInfo.InvariantCulture)} of the corpus<br>{Labels.Wrapped(passage.Text.Length <= 400 ? passage.Text : passage.Text[..400] + " …")}"
        : string.Create(CultureInfo.InvariantCulture, $"{unit}s {number:N0} to {number + passages.Length - 1:N0} of the corpus<br>from {Labels.Plain(passages[0].Document)} on");
}
