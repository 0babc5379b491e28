namespace Dramatis.Charts.Export.Drawing;

/// <summary>How a line is drawn.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Cap">Its ends, by SVG’s name.</param>
/// <param name="Join">Its corners, by SVG’s name.</param>
/// <param name="MiterLimit">How far a pointed corner may reach, in widths.</param>
/// <param name="Dashes">The lengths of dashes and gaps; none for a whole line.</param>
internal sealed record StrokeStyle(double Width, string Cap, string Join, double MiterLimit, IReadOnlyList<double> Dashes);
