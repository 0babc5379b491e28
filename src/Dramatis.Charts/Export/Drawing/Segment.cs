namespace Dramatis.Charts.Export.Drawing;

/// <summary>A part of an outline.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="X1">The first control point of a curve.</param>
/// <param name="Y1">The first control point of a curve.</param>
/// <param name="X2">The second.</param>
/// <param name="Y2">The second.</param>
/// <param name="X">Where it ends.</param>
/// <param name="Y">Where it ends.</param>
internal readonly record struct Segment(SegmentKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y);
