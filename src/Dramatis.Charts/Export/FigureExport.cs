using System.Text;
using System.Xml.Linq;
using Dramatis.Charts.Export.Browsers;
using Dramatis.Charts.Export.Checks;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;
using Dramatis.Charts.Export.Formats.Eps;
using Dramatis.Charts.Export.Formats.Pdf;
using Dramatis.Charts.Export.Formats.Svg;
using Dramatis.Charts.Export.Images;
using Dramatis.Charts.Export.Origins;
using Dramatis.Charts.Export.Rendering;

namespace Dramatis.Charts.Export;

/// <summary>Writes figures in plotly’s JSON to files of every format.</summary>
internal static class FigureExport
{
    /// <summary>The endings of files, without their periods.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["svg", "pdf", "png", "eps", "tiff", "html", "json"];

    /// <summary>Writes a figure to a file, and what is asked for beside it.</summary>
    /// <exception cref="DramatisException">The ending is unknown, the figure can’t be drawn, there is something to warn of and the options are strict, or the file can’t be written.</exception>
    public static SavedFigure Save(FigureSource figure, string path, ExportOptions options)
    {
        var format = Format(path);
        var origin = new FigureOrigin(figure);
        var (content, warnings) = Write(figure, origin, format, options);
        if (options.IsStrict && warnings.Count > 0)
        {
            throw new DramatisException($"{path}: not written, for with the strict option this is an error: {string.Join(" ", warnings)}");
        }

        WholeFile.Write(path, stream => stream.Write(content));
        if (options.WithData)
        {
            WholeFile.Write(Path.ChangeExtension(path, ".csv"), FigureData.ToCsv(figure));
        }

        if (options.WithCaption)
        {
            WholeFile.Write(Path.ChangeExtension(path, ".txt"), FigureCaption.Of(figure, origin) + "\n");
        }

        return new SavedFigure(path, warnings);
    }

    /// <summary>The format of a file’s ending.</summary>
    public static string Format(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant() switch
    {
        "tif" => "tiff",
        var ending when Formats.Contains(ending) => ending,
        _ => throw new DramatisException($"{path}: a figure is saved as {string.Join(", ", Formats.SkipLast(1).Select(f => "." + f))} or .{Formats[^1]}."),
    };

    private static (byte[] Content, IReadOnlyList<string> Warnings) Write(FigureSource figure, FigureOrigin origin, string format, ExportOptions options)
    {
        var styled = FigureStyler.Apply(figure, options);
        if (format is "json" or "html")
        {
            var text = format == "json" ? new FigureOrigin(styled).ToJson() + "\n" : FigureHtml.Page(new FigureOrigin(styled));
            return (Encoding.UTF8.GetBytes(text), []);
        }

        var sizes = FigureStyler.Sizes(styled, options);
        var dpi = options.Dpi ?? options.Venue?.Dpi ?? 192;
        if (TraceTypes.Unchecked(figure.Data) is { Count: > 0 } others)
        {
            var pixels = InstalledBrowser.Draw(new FigureOrigin(styled).ToHtmlJson(), sizes[0], dpi, others);
            return (Raster(pixels, sizes[0], origin, format, dpi), [$"traces of type {string.Join(", ", others)} were drawn by an installed browser, as pixels: on another machine they may look otherwise."]);
        }

        var (svg, size) = Fitted(styled, sizes);
        var ends = format == "pdf" && options.HeightMm is null ? PageBreaks.Of(svg, size, options.Venue) : [0, size.Height];
        var warnings = FigureCheck.Warnings(svg, size, options, format, dpi, ends.Count - 1).ToList();
        if (options.OutlinesText ?? (options.Venue?.OutlinesText == true && format is "eps" or "pdf"))
        {
            SvgOutliner.Outline(svg, FontLibrary.Default);
        }

        if (format == "eps" && EpsCanvas.LosesTransparency(svg))
        {
            warnings.Add("EPS knows no transparency: colours are as they look on white paper, and hide what is below them. PDF keeps it.");
        }

        return (format == "pdf" ? PdfWriter.Write(svg, size, origin, ends) : Content(svg, size, origin, format, dpi), warnings);
    }

    /// <summary>The figure in the first size in which no text is in another’s way, else in the one with the fewest.</summary>
    private static (XDocument Svg, FigureSize Size) Fitted(FigureSource figure, IReadOnlyList<FigureSize> sizes)
    {
        (XDocument Svg, FigureSize Size, int Crowded)? best = null;
        foreach (var size in sizes)
        {
            var svg = FigureSvg.Document(figure, size.Width, size.Height);
            var crowded = sizes.Count == 1 ? 0 : FigureCheck.Crowded(svg, size);
            best = best is null || crowded < best.Value.Crowded ? (svg, size, crowded) : best;
            if (crowded == 0)
            {
                break;
            }
        }

        return (best!.Value.Svg, best.Value.Size);
    }

    private static byte[] Content(XDocument svg, FigureSize size, FigureOrigin origin, string format, double dpi) => format switch
    {
        "svg" => Encoding.UTF8.GetBytes(FigureSvg.Text(SvgOrigin.Add(svg, size, origin))),
        "pdf" => PdfWriter.Write(svg, size, origin, [0, size.Height]),
        "eps" => EpsWriter.Write(svg, size, origin),
        _ => Raster(SkiaCanvas.Draw(svg, size, dpi), size, origin, format, dpi),
    };

    private static byte[] Raster(RasterImage image, FigureSize size, FigureOrigin origin, string format, double dpi) => format switch
    {
        "png" => PngWriter.Write(image.Width, image.Height, image.Pixels, (int)Math.Round(dpi / 0.0254), PngOrigin.Notes(origin)),
        "tiff" => TiffWriter.Write(image, dpi, FigureOrigin.Program, string.Join('\n', [origin.Title, origin.Made, .. OriginLines.Of(origin)])),
        _ => Content(SvgOfImage.Of(image, size), size, origin, format, dpi),
    };
}
