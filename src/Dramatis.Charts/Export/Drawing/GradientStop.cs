namespace Dramatis.Charts.Export.Drawing;

/// <summary>A colour in its place on a gradient, from 0 to 1.</summary>
internal readonly record struct GradientStop(double Offset, Colour Colour);
