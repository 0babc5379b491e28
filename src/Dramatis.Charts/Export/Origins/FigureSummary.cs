using System.Text.Json.Nodes;

namespace Dramatis.Charts.Export.Origins;

/// <summary>What a figure says of itself, field by field.</summary>
internal static class FigureSummary
{
    /// <summary>Its title, size, traces, and how it was made.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(FigureSource figure)
    {
        var origin = new FigureOrigin(figure);
        yield return new("title", origin.Title);
        yield return new("caption", FigureCaption.Of(figure, origin));
        foreach (var (name, value) in (figure.Layout["meta"] as JsonObject)?["dramatis"] as JsonObject ?? [])
        {
            if (value is JsonObject parameters)
            {
                foreach (var (parameter, set) in parameters)
                {
                    yield return new($"{name}.{parameter}", set?.ToString() ?? "");
                }
            }
            else
            {
                yield return new(name, value?.ToString() ?? "");
            }
        }

        foreach (var (trace, i) in figure.Data.OfType<JsonObject>().Select((trace, i) => (trace, i + 1)))
        {
            yield return new($"trace {i}", $"{trace["type"]?.ToString() ?? "scatter"} {trace["name"]}".Trim());
        }
    }
}
