using System.Globalization;
using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;
using Dramatis.Charts.Export.Images;

namespace Dramatis.Charts.Export;

/// <summary>Draws figures as PNG.</summary>
internal static class FigurePng
{
    /// <summary>The pixels of an SVG.</summary>
    public static RasterImage Draw(XDocument svg, double dpi)
    {
        var (width, height) = (double.Parse(svg.Root!.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture), double.Parse(svg.Root!.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture));
        var (columns, rows) = ((int)Math.Round(width * dpi / 96), (int)Math.Round(height * dpi / 96));
        using var canvas = new SkiaCanvas(columns, rows, columns / width, rows / height);
        SvgPainter.Paint(svg, canvas, FontLibrary.Default);
        return new RasterImage(columns, rows, canvas.Pixels());
    }

    /// <summary>tmp</summary>
    public static byte[] Write(XDocument svg, double dpi)
    {
        var image = Draw(svg, dpi);
        return PngWriter.Write(image.Width, image.Height, image.Pixels, (int)Math.Round(dpi / 0.0254), []);
    }
}
