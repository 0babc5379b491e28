using System.Globalization;
using Dramatis.Topics;
using Dramatis.Topics.Reading;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int LambdaSteps = 10;
    private const int FirstLambda = 6;

    /// <summary>
    /// The terms that tell most of a topic, with a slider for λ: from 1, its weightiest terms, to 0, those that are hardly anywhere else (Sievert &amp; Shirley 2014). The
    /// dark bar is what of all text is the term in this topic, the pale one the term in all topics. A list chooses the topic. It works offline.
    /// </summary>
    /// <param name="topics">The topics.</param>
    /// <param name="terms">The number of terms. Default: 15.</param>
    /// <example><code>Figure.TopicRelevance(text.Topics(k: 6))</code></example>
    public static GenericChart TopicRelevance(TopicModel topics, int terms = 15)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var most = Top.Checked(terms, nameof(terms));
        var k = topics.Topics.Length;
        TermRelevance[][][] ranked = [.. Enumerable.Range(0, LambdaSteps + 1).Select(step => topics.Topics.Select(t => topics.Relevance(t.Number, (double)step / LambdaSteps, most).ToArray()).ToArray())];
        var first = ranked[FirstLambda];
        double[][] Amounts(TermRelevance[][] rows) => [.. rows.Select(r => r.Select(x => x.Overall).ToArray()), .. rows.Select(r => r.Select(x => x.InTopic).ToArray())];
        string[][] Names(TermRelevance[][] rows) => [.. rows.Concat(rows).Select(r => r.Select(x => Labels.Short(x.Term, 24)).ToArray())];
        var traces = Enumerable.Range(0, 2 * k).Select(i => new Trace("bar").With(
            ("name", i < k ? "in all topics" : "in this topic"),
            ("orientation", "h"),
            ("x", Amounts(first)[i]),
            ("y", Names(first)[i]),
            ("visible", i % k == 0),
            ("width", i < k ? 0.76 : 0.5),
            ("hovertemplate", $"<b>%{{y}}</b> · %{{x:.3%}} of the text {(i < k ? "in all topics" : "in this topic")}<extra></extra>"),
            ("marker", Of(("color", i < k ? "#C9D3DE" : Palette.OfTopic(topics.Topics[i % k].Number))))));
        var longest = ranked.Max(step => step.Max(rows => rows.Max(r => r.Overall)));
        var steps = ranked.Select((rows, step) => Of(
            ("label", ((double)step / LambdaSteps).ToString("0.0", CultureInfo.InvariantCulture)),
            ("method", "restyle"),
            ("args", new object[] { Of(
                ("x", Amounts(rows)),
                ("y", Names(rows))) })));
        var buttons = topics.Topics.Select((t, at) => Of(
            ("label", TopicNames.Short(t, 44)),
            ("method", "restyle"),
            ("args", new object[] { "visible", Enumerable.Range(0, 2 * k).Select(i => i % k == at).ToArray() })));
        var tallest = first.Max(r => r.Length);
        return FigureMaker.Make(
            "Term relevance",
            topics.Provenance.With("terms", most),
            230 + (22 * tallest),
            traces,
            ("barmode", "overlay"),
            ("showlegend", true),
            ("legend", Of(("orientation", "h"), ("x", 0), ("xanchor", "left"), ("y", 1.01), ("yanchor", "bottom"))),
            ("margin", Of(("l", 170), ("r", 30), ("t", 84), ("b", 130))),
            ("updatemenus", new[] { Of(
                ("buttons", buttons.ToArray()), ("direction", "down"), ("showactive", true), ("x", 0), ("xanchor", "left"), ("y", 1.01), ("yanchor", "bottom"), ("pad", Of(("l", -150), ("b", 30))), ("font", Of(("size", 12)))) }),
            ("sliders", new[] { Of(
                ("active", FirstLambda), ("currentvalue", Of(("prefix", "λ = "), ("font", Of(("size", 13))))), ("steps", steps.ToArray()), ("pad", Of(("t", 46))), ("len", 1.0)) }),
            ("xaxis", Of(("title", Of(("text", "Share of the text"), ("standoff", 4))), ("tickformat", ".3~%"), ("nticks", 6), ("range", new[] { 0, longest * 1.03 }), ("zeroline", false))),
            ("yaxis", Of(("type", "category"), ("range", new[] { tallest - 0.4, -0.6 }), ("showgrid", false), ("automargin", false))));
    }
}
