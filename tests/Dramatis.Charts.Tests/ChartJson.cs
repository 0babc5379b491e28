using System.Text.Json;
using Dramatis.Charts.Export;
using Plotly.NET;

namespace Dramatis.Charts.Tests;

/// <summary>Reads charts as plotly.js does.</summary>
public static class ChartJson
{
    public static JsonElement Of(GenericChart chart) => JsonDocument.Parse(FigureJson.Write(chart)).RootElement;

    public static JsonElement[] Traces(this JsonElement figure) => [.. figure.GetProperty("data").EnumerateArray()];

    public static JsonElement Layout(this JsonElement figure) => figure.GetProperty("layout");

    public static string[] Strings(this JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    public static double[] Numbers(this JsonElement array) => [.. array.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.Null ? double.NaN : e.GetDouble())];

    public static double[][] Rows(this JsonElement matrix) => [.. matrix.EnumerateArray().Select(Numbers)];
}
