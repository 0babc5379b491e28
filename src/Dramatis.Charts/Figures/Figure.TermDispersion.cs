using Dramatis.Counts;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int MostMarks = 20_000;
    private const int Slices = 240;

    /// <summary>
    /// A row for each of the terms, and in it a mark where each occurrence stands, from the first word of the corpus to its last, with the deviation of proportions (DP) at the
    /// end: 0 even, towards 1 uneven.
    /// </summary>
    /// <param name="terms">The terms.</param>
    /// <param name="names">The names of those to show; by default the 15 most frequent.</param>
    /// <remarks>More than 20,000 marks would be a blur: instead, a strip is the darker the more of the words there are the term.</remarks>
    /// <exception cref="DramatisException">No term is called so.</exception>
    /// <example><code>Figure.Dispersion(words, "war", "peace")</code></example>
    public static GenericChart Dispersion(Terms terms, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(names);
        const string title = "Terms along the text";
        var shown = names.Length > 0 ? [.. names.Select(n => terms[n])] : terms.OrderByDescending(t => t.Occurrences).ThenBy(t => t.Name, StringComparer.Ordinal).Take(15).ToList();
        var provenance = terms.Provenance.With("shown", string.Join(", ", shown.Select(t => t.Name)));
        if (shown.Count == 0)
        {
            return FigureMaker.Empty(title, provenance, $"There are no {terms.Kind.Many} in this text.");
        }

        var dp = terms.Dispersion(minCount: 1).ToDictionary(d => d.Term.Name, d => d.DP, StringComparer.Ordinal);
        var marks = TermPositions.Of(terms, [.. shown.Select(t => t.Name)]);
        var trace = marks.Places.Count > MostMarks ? Strips(marks, shown) : Marks(marks, shown);
        return FigureMaker.Make(
            title,
            provenance,
            100 + (24 * shown.Count),
            [trace],
            ("hovermode", "closest"),
            ("showlegend", false),
            ("margin", Of(("l", 20), ("r", 76), ("t", 36), ("b", 20))),
            ("annotations", shown.Select((t, row) => Of(
                ("text", FormattableString.Invariant($"DP {dp[t.Name]:0.00}")), ("showarrow", false), ("xref", "paper"), ("x", 1), ("xanchor", "left"), ("y", row), ("font", Of(("size", 11))))).ToArray()),
            ("shapes", Borders([.. marks.DocumentStarts])),
            ("xaxis", Of(
                ("title", Of(("text", $"Position in the {(terms.Corpus.Documents.Length == 1 ? "text" : "corpus")} (words)"))),
                ("range", new[] { marks.DocumentStarts[^1] * -0.01, marks.DocumentStarts[^1] * 1.01 }),
                ("tickformat", ",d"), ("showgrid", false), ("zeroline", false))),
            ("yaxis", FigureMaker.Names([.. shown.Select(t => t.Name)]).With(("showgrid", true))));
    }

    private static Trace Marks(TermPositions marks, List<Term> shown) => new Trace("scatter").With(
        ("mode", "markers"),
        ("x", marks.Places.Select(p => p.Place).ToArray()),
        ("y", marks.Places.Select(p => p.Term).ToArray()),
        ("hovertext", marks.Places.Select(p => $"<b>{Labels.Plain(shown[p.Term].Name)}</b> · {Labels.Plain(p.Document)}<br>{Labels.Wrapped(p.Sentence, p.Start, p.End)}").ToArray()),
        ("hovertemplate", "%{hovertext}<extra></extra>"),
        ("marker", Of(("symbol", "line-ns-open"), ("size", 13), ("color", Palette.Term), ("opacity", marks.Places.Count > 500 ? 0.5 : 1), ("line", Of(("width", 1.5))))));

    private static Trace Strips(TermPositions marks, List<Term> shown)
    {
        var width = Math.Max(1, (double)marks.DocumentStarts[^1] / Slices);
        double[][] shares = [.. shown.Select(_ => new double[Slices])];
        foreach (var place in marks.Places)
        {
            shares[place.Term][Math.Min(Slices - 1, (int)(place.Place / width))] += 1000 / width;
        }

        return new Trace("heatmap").With(
            ("x", Enumerable.Range(0, Slices).Select(i => (i + 0.5) * width).ToArray()),
            ("y", Enumerable.Range(0, shown.Count).ToArray()),

            // Each row from its own 0 to its own most: the rows tell where, their DP how unevenly.
            ("z", shares.Select(row => row.Select(s => s / Math.Max(row.Max(), double.Epsilon)).ToArray()).ToArray()),
            ("hovertext", shares.Select((row, t) => row.Select(s => FormattableString.Invariant($"<b>{Labels.Plain(shown[t].Name)}</b> · {s:0.0} per thousand words")).ToArray()).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("colorscale", Palette.Amounts),
            ("showscale", false),
            ("ygap", 4));
    }
}
