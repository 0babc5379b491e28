using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>A piece of text of one style on one line.</summary>
/// <param name="X">Where it begins, in the coordinates of its text element.</param>
/// <param name="Y">Its line.</param>
/// <param name="Style">Its style.</param>
/// <param name="Font">The font that it asks for.</param>
/// <param name="Text">The characters.</param>
/// <param name="Runs">The glyphs.</param>
internal sealed record TextPiece(double X, double Y, SvgStyle Style, FontStyle Font, string Text, IReadOnlyList<GlyphRun> Runs)
{
    /// <summary>Its length in pixels.</summary>
    public double Length { get; } = Runs.Sum(r => r.Length) * Style.FontSize;
}
