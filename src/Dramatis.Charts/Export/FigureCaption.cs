using System.Globalization;
using System.Text.Json.Nodes;
using Dramatis.Charts.Export.Origins;

namespace Dramatis.Charts.Export;

/// <summary>Writes captions.</summary>
internal static class FigureCaption
{
    private static readonly string[] Places = ["x", "y", "r", "values", "labels", "a"];

    /// <summary>What a figure shows, of how many marks, and how it was made.</summary>
    /// <example><c>Mentions by entity. 15 bars in 4 series (PERSON, PLACE, ORG, GROUP). Dramatis 0.1.0 · corpus 1f2e3d4c · top=15.</c></example>
    public static string Of(FigureSource figure, FigureOrigin origin)
    {
        var traces = figure.Data.OfType<JsonObject>().ToList();
        var marks = traces.GroupBy(Mark).Select(g => (Name: g.Key, Count: g.Sum(Count))).Where(m => m.Count > 0)
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Count:N0} {m.Name}{(m.Count == 1 ? "" : "s")}"));
        var names = traces.Select(t => (string?)(t["name"] as JsonValue)).Where(n => !string.IsNullOrWhiteSpace(n)).Distinct().ToList();
        var counts = string.Join(", ", marks) + (names.Count > 1 ? $" in {names.Count} series ({string.Join(", ", names)})" : "");
        return string.Join(' ', new[] { origin.Title, counts, origin.Made }.Where(part => part.Length > 0).Select(part => part.TrimEnd('.') + "."));
    }

    private static string Mark(JsonObject trace) => ((string?)trace["type"] ?? "scatter") switch
    {
        "bar" or "histogram" or "waterfall" or "funnel" or "barpolar" => "bar",
        "heatmap" or "histogram2d" or "contour" or "histogram2dcontour" => "cell",
        "pie" or "sunburst" or "treemap" or "icicle" or "funnelarea" => "part",
        "box" or "violin" => "value",
        "sankey" or "parcats" => "link",
        _ when IsLine(trace) => "line",
        _ => "point",
    };

    private static bool IsLine(JsonObject trace) => trace["mode"] is JsonValue mode && mode.TryGetValue<string>(out var name) && name == "lines";

    private static int Count(JsonObject trace)
    {
        if (trace["z"] is JsonArray { Count: > 0 } matrix && matrix[0] is JsonArray)
        {
            return matrix.OfType<JsonArray>().Sum(row => row.Count(cell => cell is not null));
        }

        if (IsLine(trace))
        {
            // A gap ends a line.
            var points = trace["y"] as JsonArray ?? trace["r"] as JsonArray ?? [];
            return points.Where((point, i) => point is not null && (i == 0 || points[i - 1] is null)).Count();
        }

        if (FigureSource.Number((trace["marker"] as JsonObject)?["opacity"]) == 0)
        {
            return 0;
        }

        // Lists of one trace go together; where one has a gap there is no mark.
        var lists = Places.Select(name => trace[name] as JsonArray).Where(l => l is { Count: > 0 }).ToList();
        return lists.Count == 0 ? 0 : Enumerable.Range(0, lists.Max(l => l!.Count)).Count(i => lists.All(l => i < l!.Count && l[i] is not null));
    }
}
