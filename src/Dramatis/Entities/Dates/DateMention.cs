using Dramatis.Corpora;

namespace Dramatis.Entities.Dates;

/// <summary>A date that a text names.</summary>
/// <param name="Document">The document’s id.</param>
/// <param name="DocumentIndex">The document’s place in the corpus, from 0.</param>
/// <param name="Sentence">The sentence’s place in the document, from 0.</param>
/// <param name="Span">Where it stands in the document’s text.</param>
/// <param name="Surface">The text itself.</param>
/// <param name="Value">
/// The date as TIMEX3 writes it: ISO 8601, <c>X</c> for digits that the text doesn’t tell. <c>2003-04-09</c> a day, <c>2003-04</c> a month, <c>2003</c> a year,
/// <c>199X</c> a decade, <c>19XX</c> a century, <c>2003-SU</c> a season, <c>2003-Q1</c> a quarter, <c>2003-W15</c> a week, <c>XXXX-09-11</c> a day of some year.
/// </param>
public sealed record DateMention(string Document, int DocumentIndex, int Sentence, TextSpan Span, string Surface, string Value)
{
    /// <summary>The year; null where the text tells no single one.</summary>
    public int? Year => Value.Length >= 4 && int.TryParse(Value.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>The month, from 1; null where the text tells none.</summary>
    public int? Month => Value.Length >= 7 && Value[4] == '-' && int.TryParse(Value.AsSpan(5, 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var month) ? month : null;
}
