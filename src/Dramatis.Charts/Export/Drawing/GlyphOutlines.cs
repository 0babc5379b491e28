using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>Glyphs as outlines, for what knows no fonts.</summary>
internal static class GlyphOutlines
{
    /// <summary>The outline of each glyph of <paramref name="run"/>, or of those for which <paramref name="which"/> holds, in the figure’s coordinates.</summary>
    public static IEnumerable<Outline> Of(GlyphRun run, double size, Affine place, Func<Glyph, bool>? which = null)
    {
        var x = 0.0;
        foreach (var glyph in run.Glyphs)
        {
            if (which?.Invoke(glyph) != false && run.Face.Outline(glyph.Id) is { Segments.Count: > 0 } outline)
            {
                var em = size / run.Face.UnitsPerEm;
                yield return outline.Map(place * Affine.Translation((x + glyph.X) * size, -glyph.Y * size) * Affine.Scaling(em, -em));
            }

            x += glyph.Advance;
        }
    }
}
