namespace Dramatis.Charts.Export.Drawing;

/// <summary>One colour.</summary>
internal sealed record SolidPaint(Colour Colour) : Paint;
