using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dramatis.Charts.Export.Origins;

/// <summary>What a figure was made from: the figure itself, and what the kit noted in it. Files carry it, so that the figure can be made again.</summary>
internal sealed class FigureOrigin(FigureSource figure)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The program that writes files.</summary>
    public static string Program { get; } = $"Dramatis {Corpora.Provenance.KitVersion}";

    /// <summary>What the figure shows: the title that the kit noted, else the figure’s own.</summary>
    public string Title { get; } = PlainText(Text(figure.Layout["meta"] as JsonObject, "title") ?? TitleOf(figure.Layout["title"]) ?? "Figure");

    /// <summary>How it was made, in one line; empty for a figure that isn’t the kit’s.</summary>
    public string Made { get; } = MadeOf((figure.Layout["meta"] as JsonObject)?["dramatis"] as JsonObject);

    /// <summary>The height that the figure names, in pixels.</summary>
    public double? Height => figure.Height;

    /// <summary>The figure as JSON that may stand in HTML.</summary>
    public string ToHtmlJson() => Node().ToJsonString();

    /// <summary>The figure as JSON: <c>{"data": […], "layout": {…}}</c>.</summary>
    public string ToJson() => Node().ToJsonString(Plain);

    private JsonObject Node() => new() { ["data"] = figure.Data.DeepClone(), ["layout"] = figure.Layout.DeepClone(), ["config"] = figure.Config?.DeepClone() };

    private static string? TitleOf(JsonNode? title) => title is JsonObject parts ? Text(parts, "text") : title is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string MadeOf(JsonObject? made)
    {
        if (made is null)
        {
            return "";
        }

        var corpus = Text(made, "corpus") ?? "";
        var parameters = made["parameters"] is JsonObject named ? named.Select(p => $"{p.Key}={p.Value}") : [];
        return string.Join(" · ", [$"Dramatis {Text(made, "version")}", $"corpus {corpus[..Math.Min(12, corpus.Length)]}", .. parameters]);
    }

    private static string? Text(JsonObject? from, string name) => from?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string PlainText(string html) => System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<br ?/?>|</?[a-z]+[^>]*>", " ")).Trim();
}
