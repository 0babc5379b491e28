using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>What a figure is drawn on. Lengths are CSS pixels of the figure, y points down.</summary>
internal interface ICanvas
{
    /// <summary>Fills an area.</summary>
    void Fill(Outline outline, Paint paint, bool isEvenOdd, bool isCrisp);

    /// <summary>Draws a line.</summary>
    void Stroke(Outline outline, Colour colour, StrokeStyle style);

    /// <summary>Draws glyphs.</summary>
    /// <param name="run">The glyphs.</param>
    /// <param name="size">The size of their em.</param>
    /// <param name="place">From the run’s own coordinates, at whose origin the first glyph stands, to the figure’s.</param>
    /// <param name="colour">The colour.</param>
    void Text(GlyphRun run, double size, Affine place, Colour colour);

    /// <summary>Draws an image onto the square from (0, 0) to (1, 1).</summary>
    void Image(RasterImage image, Affine place, double opacity, bool isPixelated);

    /// <summary>Draws inside any of the outlines only, until <see cref="PopClip"/>.</summary>
    void PushClip(IReadOnlyList<Outline> outlines);

    /// <summary>Ends the innermost clip.</summary>
    void PopClip();

    /// <summary>Draws what follows as one thing, as transparent as <paramref name="opacity"/> says, until <see cref="PopGroup"/>.</summary>
    void PushGroup(double opacity);

    /// <summary>Ends the innermost group.</summary>
    void PopGroup();
}
