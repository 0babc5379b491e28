using System.Text.Json.Nodes;
using Dramatis.Notebooks.Displays;

namespace Dramatis.Notebooks.Stdio;

/// <summary>Gives each figure that goes to the client its picture, so that a saved notebook shows it wherever no script runs.</summary>
/// <remarks>Done on the line that goes out: the engine stamps events with the way they went, and a copy of an event would lose that.</remarks>
internal static class FigurePictures
{
    // Without its end: the engine writes the plus sign in it as an escape.
    private const string Plotly = "vnd.plotly.v1";
    private const string Html = "text/html";

    /// <summary><paramref name="line"/>, an event of the engine as JSON, with the picture in it if it shows a figure.</summary>
    public static string PutInto(string line)
    {
        if (!line.Contains(Plotly, StringComparison.Ordinal)
            || JsonNode.Parse(line) is not JsonObject envelope
            || envelope["event"]?["formattedValues"] is not JsonArray values)
        {
            return line;
        }

        var data = new JsonObject(values.OfType<JsonObject>().Select(Form));
        StaticFigure.AddTo(data, svg => svg);
        StaticFigure.PutIntoHtml(data);
        foreach (var value in values.OfType<JsonObject>().Where(v => MimeType(v) == Html))
        {
            value["value"] = data[Html]!.DeepClone();
        }

        if (data[StaticFigure.Svg] is { } picture)
        {
            values.Add(new JsonObject { ["mimeType"] = StaticFigure.Svg, ["value"] = picture.DeepClone(), ["suppressDisplay"] = false });
        }

        return envelope.ToJsonString();
    }

    private static string MimeType(JsonObject value) => value["mimeType"]?.GetValue<string>() ?? "";

    private static KeyValuePair<string, JsonNode?> Form(JsonObject value)
    {
        var text = value["value"]?.GetValue<string>() ?? "";
        return new(MimeType(value), MimeType(value) == KitFormatters.Plotly ? JsonNode.Parse(text) : JsonValue.Create(text));
    }
}
