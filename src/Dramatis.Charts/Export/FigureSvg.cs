using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Dramatis.Charts.Export.Fonts;
using Dramatis.Charts.Export.Formats.Svg;
using Dramatis.Charts.Export.Rendering;
using Plotly.NET;

namespace Dramatis.Charts.Export;

/// <summary>Draws figures as SVG, in this process and without a browser.</summary>
/// <remarks>
/// The first figure of a process takes half a second, in which plotly.js is loaded; those after it some tens of milliseconds. Threads take turns.
/// The same figure gives the same bytes, on every machine. Text stays text; it is measured with fonts that come with the kit.
/// </remarks>
public static class FigureSvg
{
    /// <summary>The figure as an SVG document that stands alone; the chart stays as it is.</summary>
    /// <exception cref="DramatisException">The figure holds a kind of trace that only a browser draws.</exception>
    /// <example><code>File.WriteAllText("mentions.svg", FigureSvg.Write(Figure.Mentions(text.Entities)));</code></example>
    public static string Write(GenericChart chart) => Write(FigureJson.Write(chart));

    /// <summary>A figure in plotly’s JSON, from whatever program, as an SVG document that stands alone.</summary>
    /// <param name="figureJson"><c>{"data": […], "layout": {…}}</c>.</param>
    /// <param name="width">The width in pixels (96 an inch). Default: the figure’s own, else 700.</param>
    /// <param name="height">The height in pixels. Default: the figure’s own, else 450.</param>
    /// <exception cref="DramatisException">It is no figure, or holds a kind of trace that only a browser draws; or plotly.js can’t draw it.</exception>
    public static string Write(string figureJson, double? width = null, double? height = null)
    {
        ArgumentNullException.ThrowIfNull(figureJson);
        return Text(Document(FigureSource.Parse(figureJson), width, height));
    }

    /// <summary>The SVG of a figure.</summary>
    internal static XDocument Document(FigureSource figure, double? width = null, double? height = null)
    {
        if (TraceTypes.Unchecked(figure.Data) is { Count: > 0 } others)
        {
            throw new DramatisException($"Traces of type {string.Join(", ", others)} are drawn by a browser only. Save the figure as .html, or draw the same numbers as another type.");
        }

        TraceTypes.MakePlain(figure.Data);
        var request = new JsonObject
        {
            ["data"] = figure.Data.DeepClone(),
            ["layout"] = figure.Layout.DeepClone(),
            ["width"] = width ?? figure.Width ?? FigureSource.DefaultWidth,
            ["height"] = height ?? figure.Height ?? FigureSource.DefaultHeight,
        }.ToJsonString();
        var prefix = "f" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)))[..8] + "-";
        return SvgCleaner.Clean(PlotlyRenderer.Shared.Draw(request), FontLibrary.Default, prefix);
    }

    /// <summary>A document as text.</summary>
    internal static string Text(XDocument document) => document.ToString(SaveOptions.DisableFormatting) + "\n";
}
