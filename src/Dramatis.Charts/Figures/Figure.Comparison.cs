using Dramatis.Counts;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    // Of a row: so that the one part’s interval doesn’t hide the other’s.
    private const double Apart = 0.14;

    /// <summary>
    /// Two parts of a corpus against each other: for each of the terms with the best evidence (G²) a dot a part at its frequency per million, with 95 % intervals and a line
    /// between them. The scale is logarithmic; a term that a part never has stands at half an occurrence.
    /// </summary>
    /// <param name="keyness">The comparison.</param>
    /// <param name="top">The number of terms at the most. Default: 20.</param>
    /// <example><code>Figure.Comparison(words.Slice(0, 0.5, "first half").Keyness(words.Slice(0.5, 1, "second half")))</code></example>
    public static GenericChart Comparison(KeynessList keyness, int top = 20)
    {
        ArgumentNullException.ThrowIfNull(keyness);
        const string title = "Comparison of two parts";
        var provenance = keyness.Provenance.With("top", top);
        var shown = keyness.OrderByDescending(k => Math.Abs(k.LogLikelihood)).ThenBy(k => k.Term, StringComparer.Ordinal).Take(Top.Checked(top)).OrderByDescending(k => k.LogRatio).ThenBy(k => k.Term, StringComparer.Ordinal).ToList();
        if (shown.Count == 0)
        {
            return FigureMaker.Empty(title, provenance, "No term is frequent enough to be compared. Lower minCount.");
        }

        (string Name, Func<KeyTerm, (long Count, long Total)> Of)[] parts =
        [
            (keyness.Part, k => (k.Count, k.Table.CountB)),
            (keyness.Reference, k => (k.Reference, k.Table.Total - k.Table.CountB)),
        ];
        var rows = shown.Select((term, row) => (Term: term, Row: row)).ToList();
        var lines = new Trace("scatter").With(
            ("mode", "lines"),
            ("x", rows.SelectMany(r => new[] { Rate(parts[0].Of(r.Term)), Rate(parts[1].Of(r.Term)), double.NaN }).ToArray()),
            ("y", rows.SelectMany(r => new[] { r.Row - Apart, r.Row + Apart, double.NaN }).ToArray()),
            ("line", Of(("color", Palette.Line), ("width", 2))),
            ("hoverinfo", "skip"),
            ("showlegend", false));
        var dots = parts.Select((part, i) =>
        {
            var intervals = rows.Select(r => Interval.Wilson(part.Of(r.Term).Count, part.Of(r.Term).Total)).ToList();
            var rates = rows.Select(r => Rate(part.Of(r.Term))).ToArray();
            return new Trace("scatter").With(
                ("name", Labels.Plain(part.Name)),
                ("mode", "markers"),
                ("x", rates),
                ("y", rows.Select(r => r.Row + (i == 0 ? -Apart : Apart)).ToArray()),
                ("error_x", Of(
                    ("type", "data"), ("symmetric", false), ("thickness", 1), ("width", 2), ("color", TwoParts[i]),
                    ("array", intervals.Select((interval, r) => Math.Max(0, (1e6 * interval.High) - rates[r])).ToArray()),
                    ("arrayminus", intervals.Select((interval, r) => Math.Max(0, rates[r] - Math.Max(1e6 * interval.Low, rates[r] / 4))).ToArray()))),
                ("hovertext", rows.Select(r => Describe(r.Term, keyness)).ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"),
                ("customdata", rows.Select(r => Sentences.Of(i == 0 ? keyness.PartTerms : keyness.ReferenceTerms, r.Term.Term)).ToArray()),
                ("marker", Of(("color", TwoParts[i]), ("size", 10), ("symbol", i == 0 ? "circle" : "diamond"))));
        });
        return FigureMaker.Make(
            title,
            provenance,
            110 + (22 * rows.Count),
            [lines, .. dots],
            ("hovermode", "closest"),
            ("showlegend", true),
            ("xaxis", Of(("title", Of(("text", $"Per million {keyness.Kind.Many}"))), ("type", "log"), ("tickformat", ",~r"), ("dtick", 1))),
            ("yaxis", FigureMaker.Names([.. shown.Select(k => k.Term)]).With(("showgrid", true))));

        static double Rate((long Count, long Total) of) => 1e6 * Math.Max(of.Count, 0.5) / of.Total;
    }
}
