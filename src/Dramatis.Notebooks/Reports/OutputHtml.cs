using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Dramatis.Charts.Export;
using Dramatis.Notebooks.Displays;
using Dramatis.Notebooks.Documents;

namespace Dramatis.Notebooks.Reports;

/// <summary>Renders what cells showed.</summary>
internal sealed partial class OutputHtml
{
    // Escapes < > & so that the JSON can’t end the script element that it stands in.
    private static readonly JsonSerializerOptions InScript = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly List<string> styles = [];

    /// <summary>The style sheets that outputs brought, each once: HTML has its place for them at the head.</summary>
    public IReadOnlyList<string> Styles => styles;

    /// <summary>Whether a chart was among the outputs.</summary>
    public bool HasChart { get; private set; }

    /// <summary>One output as HTML; of several forms the one that shows most.</summary>
    public string Write(JsonNode? output)
    {
        switch (output?["output_type"]?.GetValue<string>())
        {
            case "stream":
                var name = output["name"]?.GetValue<string>() == "stderr" ? "stderr" : "stdout";
                return $"<pre class=\"stream {name}\">{HtmlText.Encode(Json.Text(output["text"]))}</pre>\n";
            case "error":
                var traceback = output["traceback"] as JsonArray ?? [];
                return $"<div class=\"error\" role=\"alert\"><pre>{HtmlText.Encode(string.Join('\n', traceback.Select(Json.Text)))}</pre></div>\n";
            default:
                return output?["data"] is JsonObject data ? WriteData(data) : "";
        }
    }

    private string WriteData(JsonObject data)
    {
        if (data[KitFormatters.Plotly] is JsonObject chart)
        {
            HasChart = true;
            return Chart(chart);
        }

        if (data["image/png"] is { } png)
        {
            return $"<figure><img alt=\"\" src=\"{HtmlText.Encode(ImageData.Url("image/png", Json.Text(png)))}\"></figure>\n";
        }

        if (data["image/svg+xml"] is { } svg)
        {
            var image = ImageData.Url("image/svg+xml", Convert.ToBase64String(Encoding.UTF8.GetBytes(Json.Text(svg))));
            return $"<figure><img alt=\"\" src=\"{image}\"></figure>\n";
        }

        return data["text/html"] is { } html
            ? $"<div class=\"output\">{StyleElement().Replace(Json.Text(html), KeepStyle)}</div>\n"
            : $"<pre class=\"plain\">{HtmlText.Encode(PlainText(data))}</pre>\n";
    }

    private string Chart(JsonObject chart)
    {
        var layout = chart["layout"] as JsonObject;
        var height = layout?["height"] is JsonValue value && value.TryGetValue(out double pixels) && double.IsFinite(pixels) ? pixels : 450;
        var title = layout?["meta"] is JsonObject meta ? Json.Text(meta["title"]) : "";
        var (open, close) = height > FigureHtml.TallestWhole ? ("<div class=\"dramatis-tall\">", "</div>") : ("", "");
        if (open.Length > 0 && !styles.Contains(FigureHtml.TallStyle))
        {
            styles.Add(FigureHtml.TallStyle);
        }

        return $"<figure{(open.Length > 0 ? " style=\"break-inside:auto\"" : "")}>"
            + (title.Length > 0 ? $"<figcaption>{HtmlText.Encode(title)}</figcaption>" : "")
            + string.Create(CultureInfo.InvariantCulture, $"{open}<div class=\"chart\" style=\"height:{height:0}px\"></div>{close}")
            + $"<script type=\"application/json\">{chart.ToJsonString(InScript)}</script></figure>\n";
    }

    private static string PlainText(JsonObject data) =>
        data["text/plain"] is { } plain ? Json.Text(plain)
        : data["application/json"] is { } json ? json.ToJsonString(InScript)
        : data.Select(d => d.Value is JsonObject ? "" : Json.Text(d.Value)).FirstOrDefault(t => t.Length > 0) ?? "";

    private string KeepStyle(Match style)
    {
        if (!styles.Contains(style.Groups[1].Value))
        {
            styles.Add(style.Groups[1].Value);
        }

        return "";
    }

    [GeneratedRegex("<style[^>]*>(.*?)</style>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex StyleElement();
}
