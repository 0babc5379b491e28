using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dramatis.Notebooks.Displays;

/// <summary>What is shown, in each of its forms by MIME type, as notebooks and their clients take it.</summary>
internal static class MimeBundle
{
    /// <summary>The forms of what <paramref name="shown"/> shows; <paramref name="text"/> writes those that are text.</summary>
    public static JsonObject Of(DisplayEvent shown, Func<string, JsonNode?> text)
    {
        var data = new JsonObject();
        foreach (var value in shown.FormattedValues.Where(v => !v.SuppressDisplay))
        {
            data[value.MimeType] = IsJson(value) ? JsonNode.Parse(value.Value) : text(WithLineFeeds(value.Value));
        }

        return data;
    }

    /// <summary><paramref name="text"/> with the line ends of notebooks. Only what Windows writes is changed: other separators of lines may be part of the text.</summary>
    public static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static bool IsJson(FormattedValue value)
    {
        if (value.MimeType != "application/json" && !value.MimeType.EndsWith("+json", StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            JsonNode.Parse(value.Value)?.ToJsonString();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
