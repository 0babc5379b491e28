using System.Text;
using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;
using Dramatis.Charts.Export.Formats.Pdf;

namespace Dramatis.Charts.Export.Formats.Svg;

/// <summary>Turns text into outlines, for readers without its fonts.</summary>
internal static class SvgOutliner
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Replaces each text in <paramref name="document"/> by paths that look the same; its characters stay as a label.</summary>
    public static void Outline(XDocument document, FontLibrary fonts)
    {
        foreach (var text in document.Descendants(Svg + "text").ToList())
        {
            var group = new XElement(Svg + "g", text.Attributes().Where(a => a.Name.LocalName is "class" or "transform" or "opacity"), new XAttribute("aria-label", text.Value));
            var style = StyleOf(text);
            foreach (var piece in TextLayout.Pieces(text, style, fonts))
            {
                var data = new StringBuilder();
                var x = piece.X;
                foreach (var run in piece.Runs)
                {
                    foreach (var outline in GlyphOutlines.Of(run, piece.Style.FontSize, Affine.Translation(x, piece.Y)))
                    {
                        Append(data, outline);
                    }

                    x += run.Length * piece.Style.FontSize;
                }

                if (data.Length > 0)
                {
                    group.Add(new XElement(
                        Svg + "path",
                        new XAttribute("d", data.ToString()),
                        new XAttribute("fill", piece.Style.Get("fill", "black")),
                        new XAttribute("fill-opacity", piece.Style.Get("fill-opacity", "1")),
                        new XAttribute("stroke", "none")));
                }
            }

            text.ReplaceWith(group);
        }
    }

    private static void Append(StringBuilder data, Outline outline)
    {
        foreach (var s in outline.Segments)
        {
            data.Append(s.Kind switch
            {
                SegmentKind.Move => $"M{N(s.X)} {N(s.Y)}",
                SegmentKind.Line => $"L{N(s.X)} {N(s.Y)}",
                SegmentKind.Curve => $"C{N(s.X1)} {N(s.Y1)} {N(s.X2)} {N(s.Y2)} {N(s.X)} {N(s.Y)}",
                _ => "Z",
            });
        }
    }

    private static string N(double value) => PdfFile.Number(value);

    private static SvgStyle StyleOf(XElement element) => new(element.Parent is { } parent ? StyleOf(parent) : null, element);
}
