namespace Dramatis.Charts.Export.Fonts;

/// <summary>Glyphs of one font, one after the other.</summary>
/// <param name="Face">The font.</param>
/// <param name="Glyphs">The glyphs, from left to right.</param>
internal sealed record GlyphRun(FontFace Face, IReadOnlyList<Glyph> Glyphs)
{
    /// <summary>Its length in ems.</summary>
    public double Length { get; } = Glyphs.Sum(g => g.Advance);
}
