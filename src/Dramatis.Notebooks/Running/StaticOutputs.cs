using System.Text.Json.Nodes;
using Dramatis.Notebooks.Displays;
using Dramatis.Notebooks.Documents;

namespace Dramatis.Notebooks.Running;

/// <summary>What a notebook showed, small enough to be kept in its own file: pictures, tables and text, no script.</summary>
internal static class StaticOutputs
{
    private const int LongestHtml = 20_000;

    /// <summary>Draws the figures among the outputs of <paramref name="notebook"/>.</summary>
    public static void Draw(Notebook notebook)
    {
        foreach (var data in notebook.CodeCells.SelectMany(cell => cell.Outputs).Select(output => output?["data"]).OfType<JsonObject>())
        {
            StaticFigure.AddTo(data, Json.Lines);
        }
    }

    /// <summary>Writes the outputs of <paramref name="executed"/> into the notebook’s own file, whose cells stay as they are.</summary>
    public static void Keep(Notebook executed)
    {
        var own = Notebook.Read(executed.Path);
        own.Clear();
        foreach (var (cell, ran) in own.CodeCells.Zip(executed.CodeCells.Where(cell => !cell.HasTag(Cell.InjectedTag))))
        {
            cell.Json["execution_count"] = ran.Json["execution_count"]?.DeepClone();
            cell.Json["outputs"] = new JsonArray([.. ran.Outputs.OfType<JsonObject>().Select(Still)]);
        }

        WholeFile.Write(own.Path, own.Write());
    }

    private static JsonNode Still(JsonObject output) =>
        new JsonObject(output.Select(part => KeyValuePair.Create(part.Key, part is { Key: "data", Value: JsonObject data } ? Still(data, data.ContainsKey(StaticFigure.Svg)) : part.Value?.DeepClone())));

    private static JsonObject Still(JsonObject data, bool isFigure) => new(data
        .Where(form => form.Key switch
        {
            StaticFigure.Svg or "text/plain" or "text/markdown" or "image/png" => true,
            "text/html" => !isFigure && Json.Text(form.Value) is { Length: <= LongestHtml } html && !html.Contains("<script", StringComparison.OrdinalIgnoreCase),
            _ => false,
        })
        .Select(form => KeyValuePair.Create(form.Key, form.Value?.DeepClone())));
}
