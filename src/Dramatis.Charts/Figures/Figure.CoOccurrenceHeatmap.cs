using System.Globalization;
using Dramatis.CoOccurrence;
using Dramatis.Counts;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private const int MostNumberedCells = 25;

    /// <summary>
    /// How often each two of the terms occur together, for those that occur in the most windows. Terms that keep the same company
    /// stand side by side.
    /// </summary>
    /// <param name="pairs">The co-occurrences.</param>
    /// <param name="top">The number of terms at the most. Default: 15.</param>
    /// <remarks>The diagonal is empty: a term is not shown with itself.</remarks>
    /// <example><code>Figure.CoOccurrenceHeatmap(text.CoOccurrences(TextUnit.Paragraph))</code></example>
    public static GenericChart CoOccurrenceHeatmap(CoOccurrences pairs, int top = 15)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        const string title = "Co-occurrence heatmap";
        var provenance = pairs.Provenance.With("top", top);
        var entities = pairs.TermCounts.Take(Top.Checked(top)).Select(e => e.Key).ToList();
        if (entities.Count < 2)
        {
            return FigureMaker.Empty(title, provenance, entities.Count == 0 ? $"There are no {pairs.Terms.Kind.Many} in this text." : $"There is only one {pairs.Terms.Kind.One} in this text: it makes no pair.");
        }

        var cells = Cells(pairs, entities);
        var order = ClusteredOrder.Of([.. cells.Select((row, i) => row.Select((pair, j) => i == j ? (double)pairs.TermCounts[i].Value : pair?.Count ?? 0).ToArray())]);
        var names = order.Select(i => entities[i].Name).ToList();
        CoOccurrencePair?[][] shown = [.. order.Select(i => order.Select(j => cells[i][j]).ToArray())];
        var most = Math.Max(1, shown.Max(row => row.Max(pair => pair?.Count ?? 0)));
        var isDense = names.Count > 20;
        var trace = new Trace("heatmap").With(
            ("z", shown.Select((row, i) => row.Select((pair, j) => i == j ? double.NaN : pair?.Count ?? 0).ToArray()).ToArray()),
            ("text", shown.Select(row => row.Select(pair => pair?.Count.ToString("N0", CultureInfo.InvariantCulture) ?? "").ToArray()).ToArray()),
            ("texttemplate", names.Count <= MostNumberedCells ? "%{text}" : ""),
            ("hovertext", shown.Select((row, i) => row.Select((pair, j) => Describe(pair, names[i], names[j], pairs.Window)).ToArray()).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("customdata", shown.Select(row => row.Select(pair => pair is null ? null : Sentences.Of(pairs, pair)).ToArray()).ToArray()),
            ("hoverongaps", false),
            ("colorscale", Palette.Amounts),
            ("zmin", 0),
            ("zmax", most),
            ("xgap", 1.5),
            ("ygap", 1.5),
            ("colorbar", FigureMaker.ColorBar(pairs.Window.IsDistance ? $"Within<br>{pairs.Window}" : $"Shared<br>{pairs.Window}s").With(("lenmode", "pixels"), ("len", Math.Clamp(17 * names.Count, 110, 260)), ("tickformat", ",d"), ("dtick", Math.Max(1, (most + 4) / 5)))));
        var font = ("tickfont", (object)Of(("size", isDense ? 10 : 13)));
        return FigureMaker.Make(
            title,
            provenance,
            90 + Math.Max(150, (isDense ? 18 : 28) * names.Count) + (int)((isDense ? 6 : 5) * names.Max(n => Labels.Short(n).Length)),
            [trace],
            ("xaxis", FigureMaker.Names(names).With(("range", new[] { -0.5, names.Count - 0.5 }), ("tickangle", isDense ? -90 : -45), font)),
            ("yaxis", FigureMaker.Names(names).With(("range", new[] { names.Count - 0.5, -0.5 }), font)));
    }

    private static CoOccurrencePair?[][] Cells(CoOccurrences pairs, List<Term> terms)
    {
        CoOccurrencePair?[][] cells = [.. terms.Select(_ => new CoOccurrencePair?[terms.Count])];
        for (var a = 0; a < terms.Count; a++)
        {
            for (var b = 0; b < terms.Count; b++)
            {
                // With a direction, the row comes before the column.
                cells[a][b] = a == b ? null : a > b && !pairs.IsDirected ? cells[b][a] : pairs[terms[a].Name, terms[b].Name];
            }
        }

        return cells;
    }

    private static string Describe(CoOccurrencePair? pair, string a, string b, Window window)
    {
        var names = $"<b>{Labels.Plain(a)}</b> and <b>{Labels.Plain(b)}</b><br>";
        return pair is null
            ? names + (window.IsDistance ? $"never at most {window} apart" : $"never in one {window}")
            : names + $"together {(window.IsDistance ? $"{Labels.Count(pair.Count, "time")}, at most {window} apart" : $"in {Labels.Count(pair.Count, window.ToString())}")} · NPMI {pair.Measure(Association.Npmi).ToString("0.00", CultureInfo.InvariantCulture)}";
    }
}
