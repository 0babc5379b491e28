using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Formats.Pdf;

/// <summary>A font in a PDF: only the glyphs that are used, with their widths and the characters that they stand for.</summary>
internal sealed class PdfFont(FontFace face, string name)
{
    private readonly SortedDictionary<ushort, string> used = [];

    /// <summary>Its name in the page’s resources.</summary>
    public string Name { get; } = name;

    /// <summary>The font.</summary>
    public FontFace Face { get; } = face;

    /// <summary>Notes that a glyph is used for <paramref name="text"/>.</summary>
    public void Use(ushort glyph, string text)
    {
        if (text.Length > 0 || !used.ContainsKey(glyph))
        {
            // Glyph 0 stands for every character that the font hasn't, so for none.
            used[glyph] = glyph == 0 ? "\uFFFD" : text;
        }
    }

    /// <summary>Writes the font; the number of its object.</summary>
    public int Write(PdfFile file)
    {
        var subset = Face.Subset(used.Keys);
        var isTrueType = subset[0] != (byte)'O';
        var tag = string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', used.Keys))).Take(6).Select(b => (char)('A' + (b % 26))));
        var name = $"/{tag}+{string.Concat(Face.Family.Where(char.IsAsciiLetterOrDigit))}{(Face.IsBold ? "-Bold" : "")}{(Face.IsItalic ? "-Italic" : "")}";
        var program = file.AddStream(isTrueType ? string.Create(CultureInfo.InvariantCulture, $"/Length1 {subset.Length}") : "/Subtype /OpenType", subset);
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName {name} /Flags 4 /FontBBox [-600 -400 1600 1200] /ItalicAngle {(Face.IsItalic ? -12 : 0)} "
            + $"/Ascent {PdfFile.Number(1000 * Face.Ascent, 0)} /Descent {PdfFile.Number(-1000 * Face.Descent, 0)} /CapHeight 729 /StemV {(Face.IsBold ? 140 : 80)} /{(isTrueType ? "FontFile2" : "FontFile3")} {program} 0 R >>");
        var widths = string.Join(' ', used.Keys.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g} [{PdfFile.Number(Width(g))}]")));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /{(isTrueType ? "CIDFontType2" : "CIDFontType0")} /BaseFont {name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /DW 0 /W [{widths}]{(isTrueType ? " /CIDToGIDMap /Identity" : "")} >>");
        var unicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont {name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    /// <summary>The width that the font itself has for a glyph, in thousandths of an em.</summary>
    public double Width(ushort glyph) => 1000.0 * Face.Advance(glyph) / Face.UnitsPerEm;

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var chunk in used.Where(u => u.Value.Length > 0).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (glyph, text) in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end\n").ToString();
    }
}
