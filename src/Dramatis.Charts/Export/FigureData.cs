using System.Globalization;
using System.Text.Json.Nodes;

namespace Dramatis.Charts.Export;

/// <summary>The data of a figure as a table: a row for each mark.</summary>
internal static class FigureData
{
    private static readonly string[] Known =
        ["x", "y", "z", "labels", "parents", "values", "r", "theta", "a", "b", "c", "real", "imag", "open", "high", "low", "close", "base", "text", "hovertext"];

    /// <summary>The table: trace (its number, from 1), its type and name, the number of the mark, and a column for each list that any trace has.</summary>
    public static string ToCsv(FigureSource figure)
    {
        var traces = figure.Data.OfType<JsonObject>().ToList();
        var columns = Known.Where(name => traces.Any(t => t[name] is JsonArray)).ToList();
        var rows = new List<IReadOnlyList<string>> { (string[])["trace", "type", "name", "mark", .. columns] };
        for (var number = 0; number < traces.Count; number++)
        {
            var trace = traces[number];
            string[] head = [(number + 1).ToString(CultureInfo.InvariantCulture), Text(trace["type"]) is { Length: > 0 } type ? type : "scatter", Text(trace["name"])];
            rows.AddRange(Marks(trace, columns).Select((mark, i) => (string[])[.. head, (i + 1).ToString(CultureInfo.InvariantCulture), .. mark]));
        }

        return string.Concat(rows.Select(row => string.Join(',', row.Select(DelimitedText.Csv)) + "\n"));
    }

    private static IEnumerable<string[]> Marks(JsonObject trace, List<string> columns)
    {
        if (trace["z"] is JsonArray { Count: > 0 } matrix && matrix[0] is JsonArray)
        {
            // A matrix: a mark is a cell.
            for (var row = 0; row < matrix.Count; row++)
            {
                var cells = matrix[row] as JsonArray ?? [];
                for (var column = 0; column < cells.Count; column++)
                {
                    yield return [.. columns.Select(name => name switch
                    {
                        "x" => At(trace[name], column),
                        "y" => At(trace[name], row),
                        _ => At((trace[name] as JsonArray)?.ElementAtOrDefault(row), column),
                    })];
                }
            }

            yield break;
        }

        var count = columns.Max(name => (trace[name] as JsonArray)?.Count ?? 0);
        for (var i = 0; i < count; i++)
        {
            yield return [.. columns.Select(name => At(trace[name], i))];
        }
    }

    private static string At(JsonNode? list, int index) => list is JsonArray items && index < items.Count ? Text(items[index]) : "";

    private static string Text(JsonNode? value) => value is JsonValue simple ? simple.TryGetValue<string>(out var text) ? text : simple.ToJsonString() : "";
}
