using System.Collections.Concurrent;
using System.Text;

namespace Dramatis.Charts.Export.Fonts;

/// <summary>Finds the fonts for a text, and lays it out in them.</summary>
internal sealed class FontLibrary
{
    private readonly ConcurrentDictionary<(FontStyle, string), IReadOnlyList<GlyphRun>> known = new();
    private readonly ConcurrentDictionary<string, List<FontFace>> added = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<int, FontFace?> lent = new();

    /// <summary>The library that every figure uses.</summary>
    public static FontLibrary Default { get; } = new();

    /// <summary>Adds the fonts of a user; where a family has several, weight and slant choose.</summary>
    public void Add(IEnumerable<FontFace> faces)
    {
        foreach (var face in faces)
        {
            added.AddOrUpdate(face.Family, [face], (_, others) => [.. others.Where(o => (o.IsBold, o.IsItalic) != (face.IsBold, face.IsItalic)), face]);
        }

        known.Clear();
    }

    /// <summary>The font that a style’s text is set in as far as it has the characters.</summary>
    public FontFace Face(FontStyle style)
    {
        foreach (var name in style.Families.Split(',').Select(n => n.Trim().Trim('"', '\'')))
        {
            if (added.TryGetValue(name, out var faces))
            {
                return faces.OrderBy(f => (f.IsBold == style.IsBold ? 0 : 2) + (f.IsItalic == style.IsItalic ? 0 : 1)).First();
            }

            if (BundledFonts.FamilyOf(name) is { } family)
            {
                return BundledFonts.Face(family, style.IsBold, style.IsItalic);
            }
        }

        return BundledFonts.Face(BundledFonts.Sans, style.IsBold, style.IsItalic);
    }

    /// <summary>The length of a text in ems.</summary>
    public double Measure(FontStyle style, string text) => Shape(style, text).Sum(run => run.Length);

    /// <summary>The glyphs of a text in the order in which they stand, from left to right, each run in a font that has its characters.</summary>
    public IReadOnlyList<GlyphRun> Shape(FontStyle style, string text)
    {
        if (known.Count > 20_000)
        {
            known.Clear();
        }

        return known.GetOrAdd((style, text), key => [.. TextRuns.Of(key.Item2, codePoint => FaceFor(key.Item1, codePoint)).Select(run => new GlyphRun(run.Face, run.Face.Shape(run.Text, run.IsRightToLeft)))]);
    }

    /// <summary>The characters of <paramref name="text"/> that neither the kit’s fonts nor the user’s have, with the font of the machine that helped out, if one did.</summary>
    public IEnumerable<(Rune Character, FontFace? Lent)> Foreign(FontStyle style, string text)
    {
        foreach (var rune in text.EnumerateRunes().Where(rune => !TextRuns.IsInvisible(rune.Value)))
        {
            var face = FaceFor(style, rune.Value);
            if (!face.Has(rune.Value))
            {
                yield return (rune, null);
            }
            else if (lent.TryGetValue(rune.Value, out var helper) && helper == face)
            {
                yield return (rune, face);
            }
        }
    }

    private FontFace FaceFor(FontStyle style, int codePoint)
    {
        var first = Face(style);
        if (TextRuns.IsInvisible(codePoint) || first.Has(codePoint))
        {
            return first;
        }

        var ours = BundledFonts.Face(BundledFonts.Sans, style.IsBold, style.IsItalic);
        var wide = BundledFonts.Face(BundledFonts.Wide, style.IsBold, style.IsItalic);
        return ours.Has(codePoint) ? ours : wide.Has(codePoint) ? wide : lent.GetOrAdd(codePoint, SystemFonts.For) ?? first;
    }
}
