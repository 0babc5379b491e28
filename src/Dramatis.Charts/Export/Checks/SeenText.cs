using Dramatis.Charts.Export.Drawing;

namespace Dramatis.Charts.Export.Checks;

/// <summary>A text as it stands on the page.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Size">The size of its em, in pixels.</param>
/// <param name="Area">Where it stands.</param>
/// <param name="IsHidden">Whether it lies outside of what is shown.</param>
internal sealed record SeenText(string Text, double Size, Box Area, bool IsHidden);
