using System.Text.Json.Nodes;

namespace Dramatis.Charts.Export.Rendering;

/// <summary>The kinds of traces that were compared with a browser and hold.</summary>
/// <remarks>Others are refused: some would fail, and some would lose their data without a word.</remarks>
internal static class TraceTypes
{
    private static readonly HashSet<string> Checked = new(StringComparer.Ordinal)
    {
        "scatter", "bar", "box", "violin", "histogram", "histogram2d", "histogram2dcontour", "heatmap", "contour", "image",
        "pie", "sunburst", "treemap", "icicle", "funnel", "funnelarea", "waterfall", "candlestick", "ohlc",
        "scatterpolar", "barpolar", "scatterternary", "scattersmith", "carpet", "scattercarpet", "contourcarpet",
        "sankey", "parcats", "table", "indicator",
    };

    // The same marks drawn by the graphics card: as vectors they are the plain type’s.
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["scattergl"] = "scatter",
        ["scatterpolargl"] = "scatterpolar",
        ["heatmapgl"] = "heatmap",
    };

    /// <summary>The kinds in <paramref name="data"/> that can’t be drawn without a browser.</summary>
    public static IReadOnlyList<string> Unchecked(JsonArray data) =>
        [.. data.Select(Kind).Where(kind => !Checked.Contains(kind) && !Plain.ContainsKey(kind)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Makes traces for the graphics card plain ones.</summary>
    public static void MakePlain(JsonArray data)
    {
        foreach (var trace in data.OfType<JsonObject>())
        {
            if (Plain.TryGetValue(Kind(trace), out var plain))
            {
                trace["type"] = plain;
            }
        }
    }

    private static string Kind(JsonNode? trace) => trace?["type"] is JsonValue type && type.TryGetValue<string>(out var name) ? name : "scatter";
}
