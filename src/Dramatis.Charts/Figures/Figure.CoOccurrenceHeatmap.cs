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
    /// In how many windows each two of the entities occur together, for those that occur in the most windows. Entities that keep the same company
    /// stand side by side.
    /// </summary>
    /// <param name="pairs">The co-occurrences.</param>
    /// <param name="top">The number of entities at the most. Default: 15.</param>
    /// <remarks>The diagonal is empty: an entity makes no pair with itself.</remarks>
    /// <example><code>Figure.CoOccurrenceHeatmap(text.CoOccurrences(TextUnit.Paragraph))</code></example>
    public static GenericChart CoOccurrenceHeatmap(CoOccurrences pairs, int top = 15)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        const string title = "Co-occurrence heatmap";
        var provenance = pairs.Provenance.With("top", top);
        var entities = pairs.TermCounts.Take(Top.Checked(top)).Select(e => e.Key).ToList();
        if (entities.Count < 2)
        {
            return FigureMaker.Empty(title, provenance, entities.Count == 0 ? NoEntity : "Only one entity is named in this text: it makes no pair.");
        }

        var cells = Cells(pairs, entities);
        var order = ClusteredOrder.Of([.. cells.Select((row, i) => row.Select((pair, j) => i == j ? (double)pairs.TermCounts[i].Value : pair?.Count ?? 0).ToArray())]);
        var names = order.Select(i => entities[i].Name).ToList();
        CoOccurrencePair?[][] shown = [.. order.Select(i => order.Select(j => cells[i][j]).ToArray())];
        var most = Math.Max(1, shown.Max(row => row.Max(pair => pair?.Count ?? 0)));
        var isDense = names.Count > 20;
        var unit = pairs.Window.ToString();
        var trace = new Trace("heatmap").With(
            ("z", shown.Select((row, i) => row.Select((pair, j) => i == j ? double.NaN : pair?.Count ?? 0).ToArray()).ToArray()),
            ("text", shown.Select(row => row.Select(pair => pair?.Count.ToString("N0", CultureInfo.InvariantCulture) ?? "").ToArray()).ToArray()),
            ("texttemplate", names.Count <= MostNumberedCells ? "%{text}" : ""),
            ("hovertext", shown.Select((row, i) => row.Select((pair, j) => Describe(pair, names[i], names[j], unit)).ToArray()).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"),
            ("hoverongaps", false),
            ("colorscale", Palette.Amounts),
            ("zmin", 0),
            ("zmax", most),
            ("xgap", 1.5),
            ("ygap", 1.5),
            ("colorbar", Of(("title", Of(("text", $"Shared<br>{unit}s"), ("font", Of(("size", 13))))), ("thickness", 12), ("outlinewidth", 0), ("lenmode", "pixels"), ("len", Math.Clamp(17 * names.Count, 110, 260)), ("tickformat", ",d"), ("dtick", Math.Max(1, (most + 4) / 5)))));
        var font = ("tickfont", (object)Of(("size", isDense ? 10 : 13)));
        return FigureMaker.Make(
            title,
            provenance,
            90 + Math.Max(150, (isDense ? 18 : 28) * names.Count) + (int)((isDense ? 6 : 5) * names.Max(n => Labels.Short(n).Length)),
            [trace],
            ("xaxis", FigureMaker.Names(names).With(("range", new[] { -0.5, names.Count - 0.5 }), ("tickangle", isDense ? -90 : -45), font)),
            ("yaxis", FigureMaker.Names(names).With(("range", new[] { names.Count - 0.5, -0.5 }), font)));
    }

    private static CoOccurrencePair?[][] Cells(CoOccurrences pairs, List<Term> entities)
    {
        var numbers = entities.Select((e, i) => (e.Name, i)).ToDictionary(e => e.Name, e => e.i, StringComparer.Ordinal);
        CoOccurrencePair?[][] cells = [.. entities.Select(_ => new CoOccurrencePair?[entities.Count])];
        foreach (var pair in pairs)
        {
            if (numbers.TryGetValue(pair.A.Name, out var a) && numbers.TryGetValue(pair.B.Name, out var b))
            {
                cells[a][b] = cells[b][a] = pair;
            }
        }

        return cells;
    }

    private static string Describe(CoOccurrencePair? pair, string a, string b, string unit) => pair is null
        ? $"<b>{Labels.Plain(a)}</b> and <b>{Labels.Plain(b)}</b><br>never in one {unit}"
        : $"<b>{Labels.Plain(a)}</b> and <b>{Labels.Plain(b)}</b><br>together in {Labels.Count(pair.Count, unit)} · NPMI {pair.Measure(Association.Npmi).ToString("0.00", CultureInfo.InvariantCulture)}";
}
