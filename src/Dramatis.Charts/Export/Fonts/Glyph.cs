namespace Dramatis.Charts.Export.Fonts;

/// <summary>A glyph in its place; lengths are in ems.</summary>
/// <param name="Id">Its number in the font.</param>
/// <param name="Advance">How far the next one stands to the right.</param>
/// <param name="X">How far it is moved to the right of its place.</param>
/// <param name="Y">How far it is moved up.</param>
/// <param name="Text">The characters that it shows; empty for a further glyph of the same characters.</param>
internal readonly record struct Glyph(ushort Id, double Advance, double X, double Y, string Text);
