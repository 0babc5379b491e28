namespace Dramatis.Charts.Export.Drawing;

/// <summary>The kinds of parts that an outline has.</summary>
internal enum SegmentKind
{
    /// <summary>A new line begins.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>A straight line back to where the line began.</summary>
    Close,
}
