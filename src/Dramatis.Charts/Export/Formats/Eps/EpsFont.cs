using System.Globalization;
using System.Text;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Formats.Eps;

/// <summary>A TrueType font in PostScript (Type 42), of the glyphs that are used.</summary>
internal sealed class EpsFont(FontFace face, string name)
{
    // A string of PostScript is no longer than that; a font that is goes as outlines.
    private const int LongestString = 65_000;

    private readonly SortedDictionary<ushort, string> used = [];

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>PostScript’s name for a glyph that stands for <paramref name="text"/>.</summary>
    public string Use(ushort glyph, string text)
    {
        if (!used.TryGetValue(glyph, out var known))
        {
            known = text.Length == 1 && !used.ContainsValue($"uni{(int)text[0]:X4}") ? $"uni{(int)text[0]:X4}" : $"g{glyph}";
            used[glyph] = known;
        }

        return known;
    }

    /// <summary>Whether <paramref name="glyphs"/> of a font can be written so.</summary>
    public static bool Takes(FontFace face, IEnumerable<ushort> glyphs) => face.Subset(glyphs) is var subset && subset[0] != (byte)'O' && subset.Length < LongestString;

    /// <summary>The font’s definition.</summary>
    public string Definition()
    {
        var hex = Convert.ToHexString(face.Subset(used.Keys));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"12 dict begin\n/FontName /{Name} def\n/FontType 42 def\n/FontMatrix [1 0 0 1 0 0] def\n/PaintType 0 def\n/FontBBox [-0.6 -0.4 1.6 1.2] def\n");
        text.Append("/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for def\n");
        text.Append(CultureInfo.InvariantCulture, $"/CharStrings {used.Count + 1} dict dup begin\n/.notdef 0 def\n{string.Concat(used.Where(u => u.Key != 0).Select(u => $"/{u.Value} {u.Key} def\n"))}end readonly def\n/sfnts [<\n");
        for (var i = 0; i < hex.Length; i += 120)
        {
            text.Append(hex.AsSpan(i, Math.Min(120, hex.Length - i))).Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $">] def\n/{Name} currentdict end definefont pop\n").ToString();
    }
}
