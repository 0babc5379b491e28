using System.Xml.Linq;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>Lays out SVG’s text elements, as the script that measured them did (text.js).</summary>
internal static class TextLayout
{
    /// <summary>The pieces of <paramref name="text"/> in their places.</summary>
    public static IReadOnlyList<TextPiece> Pieces(XElement text, SvgStyle style, FontLibrary fonts)
    {
        var placed = new List<TextPiece>();
        var chunk = new List<TextPiece>();
        double x = 0, y = 0;
        Visit(text, style);
        Close();
        return placed;

        void Visit(XElement element, SvgStyle current)
        {
            if (element.Attribute("x") is { } left)
            {
                Close();
                x = current.Length(left.Value);
            }

            if (element.Attribute("y") is { } top)
            {
                Close();
                y = current.Length(top.Value);
            }

            x += current.Length((string?)element.Attribute("dx"));
            y += current.Length((string?)element.Attribute("dy"));
            foreach (var node in element.Nodes())
            {
                if (node is XElement inner)
                {
                    Visit(inner, new SvgStyle(current, inner));
                }
                else if (node is XText { Value.Length: > 0 } characters)
                {
                    var font = FontStyle.OfCss(current.Get("font-style"), current.Get("font-weight"), current.Get("font-family", "sans-serif"));
                    var piece = new TextPiece(x, y, current, font, characters.Value, fonts.Shape(font, characters.Value));
                    chunk.Add(piece);
                    x += piece.Length;
                }
            }
        }

        void Close()
        {
            if (chunk.Count > 0)
            {
                var back = chunk[0].Style.Get("text-anchor") switch { "middle" => (x - chunk[0].X) / 2, "end" => x - chunk[0].X, _ => 0 };
                placed.AddRange(chunk.Select(piece => piece with { X = piece.X - back }));
                chunk.Clear();
            }
        }
    }
}
