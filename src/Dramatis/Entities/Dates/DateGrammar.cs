using Dramatis.Tokens;

namespace Dramatis.Entities.Dates;

/// <summary>Reads dates off tokens: explicit ones (<c>Sept. 11, 2001</c>), partial ones (<c>the mid-1990s</c>), and those against the document’s own date (<c>last month</c>).</summary>
/// <param name="document">The document.</param>
/// <param name="anchor">The date that the document was written at; null if it isn’t known.</param>
internal sealed partial class DateGrammar(TokenizedDocument document, DateOnly? anchor)
{
    private int limit;

    /// <summary>The longest date that begins at <paramref name="index"/>, inside <paramref name="sentence"/>; null if there is none.</summary>
    public DateMatch? At(int index, Passage sentence)
    {
        limit = sentence.EndToken;
        if (Word(index) is "the" or "The" && index + 1 < limit)
        {
            return Definite(index + 1) ?? (IsModifierAt(index + 1) ? Modified(index + 1) : null);
        }

        return Fiscal(index) ?? Modified(index) ?? Shifted(index) ?? Relative(index) ?? Explicit(index) ?? Bare(index, sentence.FirstToken);
    }

    /// <summary>What is a date behind “the” only: <c>1990s</c>, <c>19th century</c>, <c>past year</c>, <c>summer of 2004</c>, <c>end of 2003</c>.</summary>
    private DateMatch? Definite(int i)
    {
        var word = Find(i);
        if (word.Kind == DateWordKind.Part && Word(i + 1) == "of")
        {
            return At(i + 2) is { } whole ? whole : Word(i + 2) is "the" or "this" or "last" or "next" && Find(i + 3) is { Kind: DateWordKind.Unit, Text: not "day" } unit
                ? new DateMatch(i + 4, DateValue.Shifted(anchor, unit.Text, Find(i + 2).Value)) : null;
        }

        if (word.Kind == DateWordKind.Relative)
        {
            return Relative(i);
        }

        return word.Kind == DateWordKind.Decade ? new DateMatch(i + 1, $"19{word.Value}X")
            : Fiscal(i) ?? Century(i) ?? Quarter(i) ?? Season(i) ?? (word.Kind == DateWordKind.Year ? null : DecadeOrYear(i)) ?? (word is { Kind: DateWordKind.Day, Text: "th" } ? Explicit(i) : null);
    }

    private DateMatch? At(int i) => i < limit ? (Word(i) == "the" ? Definite(i + 1) : Relative(i) ?? Explicit(i) ?? DecadeOrYear(i)) : null;

    /// <summary><c>early 2003</c>, <c>late last year</c>, <c>mid-April</c>, <c>the early 1990s</c>, <c>earlier this month</c>.</summary>
    private DateMatch? Modified(int i)
    {
        if (Word(i) is "earlier" or "later" or "Earlier" or "Later" && Word(i + 1) is "this" or "that" && Find(i + 2) is { Kind: DateWordKind.Unit, Text: not "day" })
        {
            return Relative(i + 1);
        }

        if (Find(i).Kind == DateWordKind.Modifier)
        {
            var next = Word(i + 1) is "in" && Word(i + 2) is "the" ? i + 3 : Word(i + 1) is "in" or "-" ? i + 2 : i + 1;
            return At(next) ?? Century(next) ?? Season(next);
        }

        if (Prefixed(i) is not { } rest)
        {
            return null;
        }

        var word = DateWords.Find(rest);
        return word.Kind switch
        {
            DateWordKind.Month => MonthFrom(i, word.Value),
            DateWordKind.Year => new DateMatch(i + 1, DateValue.Year(word.Value)),
            DateWordKind.Season => new DateMatch(i + 1, $"{DateValue.Year(null)}-{word.Text}"),
            DateWordKind.Day when word.Text == "th" && Word(i + 1) == "century" => new DateMatch(i + 2, DateValue.Century(word.Value)),
            DateWordKind.Decade => new DateMatch(i + 1, $"19{word.Value}X"),
            _ => DecadeOf(rest) is { } decade ? new DateMatch(i + 1, decade) : null,
        };
    }

    /// <summary><c>three years ago</c>, <c>a decade later</c>, <c>two weeks earlier</c>.</summary>
    private DateMatch? Shifted(int i)
    {
        var count = Find(i);
        if (count.Kind is not (DateWordKind.Count or DateWordKind.Day or DateWordKind.Number))
        {
            return null;
        }

        var next = i + 1;
        if (Word(i) is "a" && Find(next).Text == "X")
        {
            (count, next) = (Find(next), next + 1 + (Word(next + 1) == "of" ? 1 : 0));
        }

        if (Find(next).Kind != DateWordKind.Unit || Find(next + 1).Kind != DateWordKind.Shift)
        {
            return null;
        }

        var unit = Find(next).Text;
        var isKnown = count.Text != "X" && Word(next + 1) == "ago";
        return new DateMatch(next + 2, DateValue.Shifted(isKnown ? anchor : null, unit, -count.Value));
    }

    /// <summary><c>last month</c>, <c>this year</c>, <c>next Tuesday</c>, <c>last May</c>, <c>the past three years</c>, <c>yesterday</c>.</summary>
    private DateMatch? Relative(int i)
    {
        var word = Find(i);
        if (word.Kind == DateWordKind.Deictic)
        {
            return new DateMatch(i + 1, DateValue.Shifted(anchor, "day", word.Value));
        }

        if (word.Kind == DateWordKind.Recent && Find(i + 1).Kind == DateWordKind.Unit && Word(i + 1).EndsWith('s'))
        {
            return new DateMatch(i + 2, DateValue.Shifted(null, Find(i + 1).Text, 0));
        }

        if (word.Kind != DateWordKind.Relative)
        {
            return null;
        }

        if (Find(i + 1).Kind == DateWordKind.BookYear && Find(i + 2).Text == "year")
        {
            return new DateMatch(i + 3, DateValue.Shifted(null, "year", 0));
        }

        var next = Find(i + 1);
        var unanchored = Word(i) is "that" or "That" or "same" or "previous" or "following" or "preceding";
        switch (next.Kind)
        {
            case DateWordKind.Unit:
                return new DateMatch(i + 2, DateValue.Shifted(unanchored ? null : anchor, next.Text, word.Value));
            case DateWordKind.Weekday:
                return new DateMatch(i + 2, DateValue.Weekday(anchor, next.Value, word.Value));
            case DateWordKind.Month:
                var nearest = anchor is not { } from ? (int?)null
                    : word.Value < 0 ? from.Year - (next.Value < from.Month ? 0 : 1) : word.Value > 0 ? from.Year + (next.Value > from.Month ? 0 : 1) : from.Year;
                return Explicit(i + 1) is { } month && month.End > i + 2 ? month : new DateMatch(i + 2, DateValue.Month(nearest, next.Value));
            case DateWordKind.Season:
                return new DateMatch(i + 2, $"{DateValue.Year(anchor?.Year + (word.Value < 0 ? -1 : word.Value))}-{next.Text}");
            case DateWordKind.Count or DateWordKind.Day or DateWordKind.Number when Find(i + 2).Kind == DateWordKind.Unit && word.Value != 0:
                return new DateMatch(i + 3, DateValue.Shifted(null, Find(i + 2).Text, 0));
            default:
                return null;
        }
    }

    /// <summary><c>fiscal 2001</c>, <c>the financial year 2006-07</c>: a year that does not begin in January. Its value is the year that it is named by.</summary>
    private DateMatch? Fiscal(int i) =>
        Find(i) is not { Kind: DateWordKind.BookYear } year ? null
        : Find(i + 1).Text == "year" ? DecadeOrYear(i + 2)
        : year.Text == "fiscal" ? DecadeOrYear(i + 1) : null;

    private bool IsModifierAt(int i) => Find(i).Kind == DateWordKind.Modifier || Prefixed(i) is not null;

    /// <summary>What stands behind <c>mid-</c>, <c>early-</c> or <c>late-</c> in a word; null if it has none.</summary>
    private string? Prefixed(int i)
    {
        var word = Word(i);
        var hyphen = word.IndexOfAny(['-', '‑', '–']);
        return hyphen is 3 or 4 or 5 && word.AsSpan(0, hyphen) is "mid" or "Mid" or "early" or "Early" or "late" or "Late" ? word[(hyphen + 1)..] : null;
    }

    private DateWord Find(int i) => (uint)i < (uint)limit ? DateWords.Find(document.TextOf(document.Tokens[i])) : default;

    private string Word(int i) => (uint)i < (uint)limit ? document.Document[document.Tokens[i].Span] : "";
}
