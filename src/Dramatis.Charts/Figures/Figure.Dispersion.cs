using Dramatis.Entities;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int MostBorders = 60;

    /// <summary>
    /// A row for each of the entities that are mentioned most, and in it a mark where each mention stands, from the first token of the corpus to
    /// its last. Thin lines part the documents if they are few.
    /// </summary>
    /// <param name="text">The corpus.</param>
    /// <param name="top">The number of rows at the most. Default: 15.</param>
    /// <example><code>Figure.Dispersion(text, top: 20)</code></example>
    public static GenericChart Dispersion(AnalyzedCorpus text, int top = 15)
    {
        ArgumentNullException.ThrowIfNull(text);
        const string title = "Mentions along the text";
        var shown = text.Entities.Take(Top.Checked(top)).Select((entity, row) => (Entity: entity, Row: row)).ToList();
        var provenance = text.Entities.Provenance.With("top", top);
        if (shown.Count == 0)
        {
            return FigureMaker.Empty(title, provenance, NoEntity);
        }

        var starts = new long[text.Documents.Length + 1];
        for (var d = 0; d < text.Documents.Length; d++)
        {
            starts[d + 1] = starts[d] + text.Documents[d].Tokens.Length;
        }

        var traces = shown.GroupBy(e => e.Entity.Type).OrderBy(g => g.Key).Select(g =>
        {
            var marks = g.SelectMany(e => e.Entity.Mentions.Select(m => (Mention: m, e.Row))).ToList();
            return new Trace("scatter").With(
                ("name", g.Key.Label()),
                ("mode", "markers"),
                ("x", marks.Select(m => starts[m.Mention.DocumentIndex] + TokenOf(text, m.Mention)).ToArray()),
                ("y", marks.Select(m => m.Row).ToArray()),
                ("hovertext", marks.Select(m => Context(text, m.Mention)).ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"),
                ("marker", Of(("symbol", "line-ns-open"), ("size", 13), ("color", Palette.Of(g.Key)), ("line", Of(("width", 2))))));
        });
        return FigureMaker.Make(
            title,
            provenance,
            110 + (24 * shown.Count),
            traces,
            ("hovermode", "closest"),
            ("showlegend", true),
            ("shapes", Borders(starts)),
            ("xaxis", Of(
                ("title", Of(("text", $"Position in the {(text.Documents.Length == 1 ? "text" : "corpus")} (tokens)"))),
                ("range", new[] { starts[^1] * -0.01, starts[^1] * 1.01 }),
                ("tickformat", ",d"),
                ("showgrid", false),
                ("zeroline", false))),
            ("yaxis", FigureMaker.Names([.. shown.Select(e => e.Entity.Name)]).With(("showgrid", true))));
    }

    private static int TokenOf(AnalyzedCorpus text, Mention mention)
    {
        var document = text.Documents[mention.DocumentIndex];
        var sentence = document.Sentences[mention.Sentence];
        var token = sentence.FirstToken;
        while (document.Tokens[token].Start < mention.Span.Start)
        {
            token++;
        }

        return token;
    }

    private static string Context(AnalyzedCorpus text, Mention mention)
    {
        var sentence = text.Documents[mention.DocumentIndex].Sentences[mention.Sentence].Span;
        return $"<b>{Labels.Plain(mention.Entity)}</b> · {Labels.Plain(mention.Document)}, sentence {mention.Sentence + 1}<br>"
            + Labels.Wrapped(text.SentenceOf(mention), mention.Span.Start - sentence.Start, mention.Span.End - sentence.Start);
    }

    private static DynamicObj.DynamicObj[] Borders(long[] starts) => starts.Length is < 3 or > MostBorders + 2 ? [] :
    [
        .. starts[1..^1].Select(x => Of(
            ("type", "line"), ("x0", x), ("x1", x), ("yref", "paper"), ("y0", 0), ("y1", 1), ("layer", "below"),
            ("line", Of(("color", Palette.Line), ("width", 1), ("dash", "dot"))))),
    ];
}
