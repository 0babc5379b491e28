using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;
using Dramatis.Charts.Export.Formats.Pdf;
using Dramatis.Charts.Export.Origins;

namespace Dramatis.Charts.Export.Formats.Eps;

/// <summary>Writes figures as encapsulated PostScript, level 3.</summary>
internal static class EpsWriter
{
    /// <summary>The file of an SVG.</summary>
    public static byte[] Write(XDocument svg, FigureSize size, FigureOrigin origin)
    {
        var canvas = new EpsCanvas();
        SvgPainter.Paint(svg, canvas, FontLibrary.Default);
        var (width, height) = (size.WidthPoints, size.HeightPoints);
        var text = new StringBuilder("%!PS-Adobe-3.0 EPSF-3.0\n");
        text.Append(CultureInfo.InvariantCulture, $"%%BoundingBox: 0 0 {Math.Ceiling(width)} {Math.Ceiling(height)}\n%%HiResBoundingBox: 0 0 {PdfFile.Number(width, 4)} {PdfFile.Number(height, 4)}\n");
        text.Append(CultureInfo.InvariantCulture, $"%%Title: {Ascii(origin.Title)}\n%%Creator: {FigureOrigin.Program}\n%%LanguageLevel: 3\n%%EndComments\n");
        foreach (var line in OriginLines.Of(origin))
        {
            text.Append('%').Append(line).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"gsave\n[{PdfFile.Number(size.PointsPerPixel, 6)} 0 0 {PdfFile.Number(-size.PointsPerPixel, 6)} 0 {PdfFile.Number(height, 4)}] concat\n");
        return Encoding.Latin1.GetBytes(text.Append(canvas.Finish()).Append("grestore\nshowpage\n%%EOF\n").ToString());
    }

    private static string Ascii(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c : '?'));
}
