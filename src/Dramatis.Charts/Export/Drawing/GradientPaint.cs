namespace Dramatis.Charts.Export.Drawing;

/// <summary>Colours that change along a line, or from a centre outwards. Beyond the ends the last colours go on.</summary>
/// <param name="IsRadial">Whether from a centre outwards.</param>
/// <param name="X1">Where it begins; the centre.</param>
/// <param name="Y1">Where it begins; the centre.</param>
/// <param name="X2">Where it ends; on the circle of the last colour.</param>
/// <param name="Y2">Where it ends; on the circle of the last colour.</param>
/// <param name="Stops">The colours in order.</param>
internal sealed record GradientPaint(bool IsRadial, double X1, double Y1, double X2, double Y2, IReadOnlyList<GradientStop> Stops) : Paint;
