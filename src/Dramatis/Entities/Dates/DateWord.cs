namespace Dramatis.Entities.Dates;

/// <summary>A word that dates are made of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number where it has one; 0 else.</param>
/// <param name="Text">Its value as <c>words.tsv</c> writes it.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value, string Text);
