namespace Dramatis.Charts.Figures;

/// <summary>A round mark with a label beside it.</summary>
/// <param name="X">The place of its centre, in pixels.</param>
/// <param name="Y">The place of its centre, in pixels, upwards.</param>
/// <param name="Radius">Its radius in pixels.</param>
/// <param name="Characters">The length of its label.</param>
internal sealed record LabelledMark(double X, double Y, double Radius, int Characters);
