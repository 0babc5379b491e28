using System.Globalization;
using System.Text.RegularExpressions;
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

        return Modified(index) ?? Shifted(index) ?? Relative(index) ?? Explicit(index) ?? Bare(index, sentence.FirstToken);
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
            : Century(i) ?? Quarter(i) ?? Season(i) ?? (word.Kind == DateWordKind.Year ? null : DecadeOrYear(i)) ?? (word is { Kind: DateWordKind.Day, Text: "th" } ? Explicit(i) : null);
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

        if (word.Kind != DateWordKind.Relative)
        {
            return null;
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

    /// <summary>Dates that name a month, a weekday or a holiday, and dates in digits.</summary>
    private DateMatch? Explicit(int i)
    {
        var word = Find(i);
        switch (word.Kind)
        {
            case DateWordKind.Weekday:
                var behind = Word(i + 1) == "," ? i + 2 : i + 1;
                return Find(behind).Kind is DateWordKind.Month or DateWordKind.Day && Explicit(behind) is { } dated && dated.Value.Length >= 10 && Find(behind + 1).Kind is DateWordKind.Day or DateWordKind.Month or DateWordKind.None
                    ? dated : new DateMatch(i + 1, DateValue.Weekday(anchor, word.Value));
            case DateWordKind.Month when !IsModalMay(i):
                return MonthFrom(i, word.Value);
            case DateWordKind.Season:
                return Season(i) is { Value.Length: 7 } season && season.Value[0] != 'X' ? season : null;
            case DateWordKind.Day:
                var month = Word(i + 1) == "of" ? i + 2 : i + 1;
                if (Find(month) is { Kind: DateWordKind.Month } named && !(Word(month) is "may" or "march"))
                {
                    var year = YearAt(month + 1, out var end);
                    return new DateMatch(end, DateValue.Day(year ?? DateValue.NearestYear(anchor, named.Value), named.Value, word.Value));
                }

                return Digits(i);
            case DateWordKind.Holiday:
                var close = Word(i + 1) is "Day" or "Eve" ? i + 2 : i + 1;
                var holidayYear = YearAt(close, out var behindYear) ?? anchor?.Year;
                return new DateMatch(behindYear, word.Text.Length > 0 && Word(i + 1) != "Eve" ? $"{DateValue.Year(holidayYear)}-{word.Text}" : DateValue.Year(holidayYear));
            default:
                return Digits(i) ?? (char.IsUpper(FirstLetter(i)) ? Quarter(i) : null);
        }
    }

    private DateMatch? MonthFrom(int i, int month)
    {
        var day = Find(i + 1);
        if (day.Kind == DateWordKind.Day && Word(i + 2) is not ("percent" or "%" or "million" or "people"))
        {
            var year = YearAt(i + 2, out var end);
            return new DateMatch(end, DateValue.Day(year ?? DateValue.NearestYear(anchor, month), month, day.Value));
        }

        if (DayRange(i + 1) is { } range)
        {
            var year = YearAt(i + 2, out var end) ?? DateValue.NearestYear(anchor, month);
            return new DateMatch(end, $"{DateValue.Day(year, month, range.First)}/{DateValue.Day(year, month, range.Last)}");
        }

        var own = YearAt(Word(i + 1) == "of" ? i + 2 : i + 1, out var behind);
        return own is null ? new DateMatch(i + 1, DateValue.Month(DateValue.NearestYear(anchor, month), month)) : new DateMatch(behind, DateValue.Month(own, month));
    }

    /// <summary>A year by itself, where nothing says that it is a number of things.</summary>
    private DateMatch? Bare(int i, int first)
    {
        if (DecadeOrYear(i) is not { } match || (i > first && Word(i - 1) is "$" or "£" or "€" or "#" or "No." or "than" or "about" or "nearly" or "some" or "over" or "page"))
        {
            return null;
        }

        if (Find(i).Kind != DateWordKind.Year)
        {
            return match;
        }

        // In the early modern age and before, a number is a year only where a preposition says so.
        var isNear = Find(i).Value is >= 1700 and < 2100;
        var before = i > first ? Word(i - 1) : "";
        var isSaid = before is "in" or "In" or "since" or "Since" or "by" or "By" or "until" or "Until" or "from" or "From" or "to" or "during" or "of" or "after" or "After" or "before" or "Before"
            or "between" or "Between" or "(" or "and" or "circa" or "c." or "," or "through" or "the" or "–" or "-" or "—" or "late" or "early";
        var after = Word(i + 1);
        var isCount = after is "%" or "percent" or "people" or "men" or "women" or "miles" or "troops" or "soldiers" or "dollars" or "meters" or "kilometers" or "feet" or "points" or "acres" or "tons" or "pounds"
            or "others" or "students" or "workers" or "jobs" or "votes" or "shares" or "years" or "words";
        return !isCount && (isNear || isSaid) && (isSaid || i == first || isNear && after is not ("-")) ? match : null;
    }

    private DateMatch? DecadeOrYear(int i)
    {
        var word = Word(i);
        if (DecadeOf(word) is { } decade)
        {
            return new DateMatch(i + 1, decade);
        }

        // ’90s is a mark and digits; a span of years is one number.
        if (word is "'" or "’" or "‘" && i + 1 < limit && ShortDecade().IsMatch(Word(i + 1)))
        {
            return new DateMatch(i + 2, $"19{Word(i + 1)[0]}X");
        }

        return Find(i) is { Kind: DateWordKind.Year } year ? new DateMatch(i + 1, DateValue.Year(year.Value))
            : YearSpan().Match(word) is { Success: true } span ? new DateMatch(i + 1, $"{span.Groups[1].Value}/{(span.Groups[2].Length == 2 ? span.Groups[1].Value[..2] : "")}{span.Groups[2].Value}")
            : null;
    }

    private DateMatch? Century(int i) => Find(i) is { Kind: DateWordKind.Ordinal or DateWordKind.Day, Value: > 0 and < 30 } ordinal && (ordinal.Kind == DateWordKind.Ordinal || ordinal.Text == "th") && Word(i + 1) is "century" or "Century" or "centuries"
        ? new DateMatch(i + 2, DateValue.Century(Find(i).Value)) : null;

    private DateMatch? Quarter(int i)
    {
        var word = Find(i);
        if (word.Kind is not (DateWordKind.Ordinal or DateWordKind.Day) || word.Value is < 1 or > 4 || Word(i + 1) is not ("quarter" or "half"))
        {
            return null;
        }

        var year = YearAt(Word(i + 2) == "of" ? i + 3 : i + 2, out var end);
        return year is null && Word(i + 1) == "half" ? null
            : new DateMatch(year is null ? i + 2 : end, $"{DateValue.Year(year ?? anchor?.Year)}-{(Word(i + 1) == "half" ? "H" : "Q")}{word.Value}");
    }

    private DateMatch? Season(int i)
    {
        if (Find(i) is not { Kind: DateWordKind.Season } season)
        {
            return null;
        }

        var year = YearAt(Word(i + 1) == "of" ? i + 2 : i + 1, out var end);
        return year is null ? (Word(i - 1) is "the" && season.Text is "SU" or "WI" ? new DateMatch(i + 1, $"XXXX-{season.Text}") : null) : new DateMatch(end, $"{DateValue.Year(year)}-{season.Text}");
    }

    /// <summary>A date in digits: <c>2003-04-09</c>, <c>2003-04</c>, <c>4/9/2003</c> (month first), <c>9.4.2003</c> (day first).</summary>
    private DateMatch? Digits(int i)
    {
        var word = Word(i);
        if (word.Length < 6 || !char.IsAsciiDigit(word[0]))
        {
            return null;
        }

        static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
        if (Iso().Match(word) is { Success: true } iso)
        {
            var (month, day) = (Number(iso.Groups[2]), iso.Groups[3].Success ? Number(iso.Groups[3]) : 1);
            return month is < 1 or > 12 || day is < 1 or > 31 ? null
                : new DateMatch(i + 1, iso.Groups[3].Success ? DateValue.Day(Number(iso.Groups[1]), month, day) : DateValue.Month(Number(iso.Groups[1]), month));
        }

        if (Slashed().Match(word) is { Success: true } slashed)
        {
            var (first, second, year) = (Number(slashed.Groups[1]), Number(slashed.Groups[3]), Number(slashed.Groups[4]));
            year += slashed.Groups[4].Length == 4 ? 0 : year < 50 ? 2000 : 1900;
            var isDayFirst = first > 12 || slashed.Groups[2].Value == ".";
            var (month, day) = isDayFirst ? (second, first) : (first, second);
            return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new DateMatch(i + 1, DateValue.Day(year, month, day)) : null;
        }

        return null;
    }

    /// <summary>A year at <paramref name="i"/>, behind a comma or not, and the index behind it; null and <paramref name="i"/> if there is none.</summary>
    private int? YearAt(int i, out int end)
    {
        var at = Word(i) == "," ? i + 1 : i;
        if (Find(at) is { Kind: DateWordKind.Year } year)
        {
            end = at + 1;
            return year.Value;
        }

        end = Word(i - 1) == "of" ? i - 1 : i;
        return null;
    }

    private (int First, int Last)? DayRange(int i) =>
        DaySpan().Match(Word(i)) is { Success: true } days && int.Parse(days.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var first && int.Parse(days.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var last
            ? (first, last) : null;

    private bool IsModifierAt(int i) => Find(i).Kind == DateWordKind.Modifier || Prefixed(i) is not null;

    /// <summary>What stands behind <c>mid-</c>, <c>early-</c> or <c>late-</c> in a word; null if it has none.</summary>
    private string? Prefixed(int i)
    {
        var word = Word(i);
        var hyphen = word.IndexOfAny(['-', '‑', '–']);
        return hyphen is 3 or 4 or 5 && word.AsSpan(0, hyphen) is "mid" or "Mid" or "early" or "Early" or "late" or "Late" ? word[(hyphen + 1)..] : null;
    }

    private static string? DecadeOf(string word) => word.Length is 5 or 6 && LongDecade().IsMatch(word) ? DateValue.Decade(int.Parse(word.AsSpan(0, 4), CultureInfo.InvariantCulture)) : null;

    /// <summary>Whether “May” or “March” is a name or a verb here rather than a month: at a sentence’s start with no number behind it.</summary>
    private bool IsModalMay(int i) => Word(i) is "May" or "March" or "Mar" or "Jan" && Find(i + 1).Kind is not (DateWordKind.Day or DateWordKind.Year) && DayRange(i + 1) is null
        && !(i > 0 && Word(i - 1) is "in" or "In" or "since" or "Since" or "by" or "By" or "until" or "Until" or "from" or "to" or "during" or "of" or "after" or "before" or "between" or "and" or "last" or "next" or "this" or "early" or "late" or "mid" or "through" or "for" or "on")
        && !(Word(i + 1) is "," && Find(i + 2).Kind == DateWordKind.Year);

    private char FirstLetter(int i) => Word(i) is { Length: > 0 } word ? word[0] : ' ';

    private DateWord Find(int i) => (uint)i < (uint)limit ? DateWords.Find(document.TextOf(document.Tokens[i])) : default;

    private string Word(int i) => (uint)i < (uint)limit ? document.Document[document.Tokens[i].Span] : "";

    [GeneratedRegex(@"^(\d{4})[-‑/](\d{2})(?:[-‑/](\d{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(\d{1,2})([/.])(\d{1,2})[/.](\d{4}|\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(\d{1,2})[-‑–](\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DaySpan();

    [GeneratedRegex(@"^(1[5-9]\d\d|20\d\d)[-‑–](1[5-9]\d\d|20\d\d|\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"^1?[0-9]\d0['’]?s$|^20\d0['’]?s$", RegexOptions.CultureInvariant)]
    private static partial Regex LongDecade();

    [GeneratedRegex(@"^[2-9]0s$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDecade();
}
