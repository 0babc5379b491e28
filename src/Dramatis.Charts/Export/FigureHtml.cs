using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Dramatis.Charts.Export.Origins;
using Dramatis.Charts.Figures;
using Plotly.NET;

namespace Dramatis.Charts.Export;

/// <summary>Writes figures as HTML: interactive, and offline.</summary>
public static class FigureHtml
{
    /// <summary>The height in pixels above which a figure, one with many categories, scrolls within a page.</summary>
    internal const double TallestWhole = 900;

    /// <summary>How a figure that is taller scrolls; on paper it goes on from page to page.</summary>
    internal const string TallStyle = ".dramatis-tall{max-height:max(85vh,600px);overflow-y:auto}@media print{.dramatis-tall{max-height:none;overflow:visible}}";

    private const string EndOfPlace = "</div><script type=\"application/json\" data-of=";

    private const string Style =
        "body{margin:0 auto;max-width:64rem;padding:1.5rem;font:16px/1.5 system-ui,sans-serif;color:#222;background:#fff}"
        + "h1{font-size:1.25rem;font-weight:600;margin:0 0 .5rem}footer{margin-top:1rem;font-size:.8rem;color:#555;overflow-wrap:anywhere}";

    /// <summary>A page of its own, in which plotly.js is contained: <paramref name="chart"/> with its title, and below it how it was made. A click on a mark shows the sentences behind it.</summary>
    public static string Page(GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var note = FigureNote.Of(chart);
        return Page(note.Title, note.Made, Fragment(chart));
    }

    /// <summary>A page of a figure that was read from JSON.</summary>
    internal static string Page(FigureOrigin figure) => Page(figure.Title, figure.Made, Fragment(figure.ToHtmlJson(), figure.Height ?? 450));

    private static string Page(string plainTitle, string made, string fragment)
    {
        var title = WebUtility.HtmlEncode(plainTitle);
        return $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + $"<title>{title}</title>\n<style>{Style}</style>\n<script>{PlotlyScript.Source}</script>\n<script>\n{SentencesScript.Source}</script>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{fragment}\n</main>\n"
            + (made.Length > 0 ? $"<footer>{WebUtility.HtmlEncode(made)}</footer>\n" : "")
            + "</body>\n</html>\n";
    }

    /// <summary>
    /// <paramref name="chart"/> as a part of a page. It draws itself as soon as the page has plotly.js (<see cref="PlotlyScript"/>), which it does not contain.
    /// </summary>
    /// <remarks>The same chart gives the same HTML; a page may hold it several times.</remarks>
    public static string Fragment(GenericChart chart)
    {
        var height = GenericChart.getLayout(chart).TryGetPropertyValue("height")?.Value is int pixels ? pixels : 450;
        return Fragment(FigureJson.Write(chart), height);
    }

    /// <summary><paramref name="fragment"/> with a picture of the figure in its place, for as long as the page has no plotly.js.</summary>
    /// <param name="fragment">What <see cref="Fragment(GenericChart)"/> wrote; anything else stays as it is.</param>
    /// <param name="svg">The figure as SVG.</param>
    internal static string WithPicture(string fragment, string svg)
    {
        var at = fragment.IndexOf(EndOfPlace, StringComparison.Ordinal);
        return at < 0 ? fragment
            : fragment.Insert(at, $"<img alt=\"\" style=\"max-width:100%\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}\">");
    }

    private static string Fragment(string json, double height)
    {
        var id = "figure-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..16];
        var size = height.ToString(CultureInfo.InvariantCulture);
        var figure = $"<div class=\"dramatis-figure\" data-figure=\"{id}\" style=\"width:100%;height:{size}px\">"
            + $"{EndOfPlace}\"{id}\">{json}</script>"
            + $"<script>{Drawing(id)}</script>";
        return height <= TallestWhole ? figure
            : $"<style>{TallStyle}</style><div class=\"dramatis-tall\">{figure}</div>";
    }

    // Notebook clients put scripts wherever they like, so a script finds its figure by name; a figure that stands twice is drawn twice. They also
    // render outputs in any order, so a figure goes on waiting for the cell that brings plotly.js, and says so after a while.
    private static string Drawing(string id) =>
        "(function(){var tries=0;(function draw(){"
        + $"var places=document.querySelectorAll('[data-figure=\"{id}\"]:not([data-drawn])'),json=document.querySelector('script[data-of=\"{id}\"]');"
        + "if(!places.length||!json)return;"
        + "if(!window.Plotly){if(++tries===60)places.forEach(function(p){if(!p.firstChild)p.textContent='This figure waits for plotly.js, which the first figure of the notebook brings: run all cells, or scroll to that figure.';});"
        + "setTimeout(draw,tries<60?50:500);return;}"
        + "places.forEach(function(p){p.dataset.drawn='';p.textContent='';var f=JSON.parse(json.textContent);window.Plotly.newPlot(p,f.data,f.layout,f.config);});"
        + "})();})();";
}
