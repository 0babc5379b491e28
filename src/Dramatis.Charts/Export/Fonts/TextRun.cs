namespace Dramatis.Charts.Export.Fonts;

/// <summary>A stretch of text in one font and one direction.</summary>
internal sealed record TextRun(FontFace Face, string Text, bool IsRightToLeft);
