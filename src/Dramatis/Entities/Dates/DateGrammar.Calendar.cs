using Dramatis.Tokens;

namespace Dramatis.Entities.Dates;

/// <content>Dates by the calendar’s names, and years by themselves.</content>
internal sealed partial class DateGrammar
{
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

        if (IsOfYear(i + 1, out var relative))
        {
            return new DateMatch(i + 4, DateValue.Month(relative, month));
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

        // A number behind a name is a part of it: Flight 1812, Windows 2000.
        var isNamed = before.Length > 0 && char.IsUpper(before[0]) && !isSaid && !StopWords.English.Contains(before.ToLowerInvariant());
        var after = Word(i + 1);
        var isCount = after is "%" or "percent" or "people" or "men" or "women" or "miles" or "troops" or "soldiers" or "dollars" or "meters" or "kilometers" or "feet" or "points" or "acres" or "tons" or "pounds"
            or "others" or "students" or "workers" or "jobs" or "votes" or "shares" or "years" or "words";
        return !isCount && !isNamed && (isNear || isSaid) && (isSaid || i == first || isNear && after is not ("-")) ? match : null;
    }

    private DateMatch? Century(int i) => Find(i) is { Kind: DateWordKind.Ordinal or DateWordKind.Day, Value: > 0 and < 30 } ordinal && (ordinal.Kind == DateWordKind.Ordinal || ordinal.Text == "th") && Word(i + 1) is "century" or "Century" or "centuries"
        ? new DateMatch(i + 2, DateValue.Century(Find(i).Value)) : null;

    private DateMatch? Quarter(int i)
    {
        var word = Find(i);
        if (word.Kind == DateWordKind.Quarter)
        {
            var named = YearAt(Word(i + 1) == "of" ? i + 2 : i + 1, out var behind);
            return new DateMatch(named is null ? i + 1 : behind, $"{DateValue.Year(named ?? anchor?.Year)}-Q{word.Value}");
        }

        if (word.Kind is not (DateWordKind.Ordinal or DateWordKind.Day) || word.Value is < 1 or > 4 || Word(i + 1) is not ("quarter" or "half"))
        {
            return null;
        }

        if (IsOfYear(i + 2, out var relative))
        {
            return new DateMatch(i + 5, $"{DateValue.Year(relative)}-{(Word(i + 1) == "half" ? "H" : "Q")}{word.Value}");
        }

        var year = YearAt(Word(i + 2) == "of" ? i + 3 : i + 2, out var end);
        return year is null && Word(i + 1) == "half" ? null
            : new DateMatch(year is null ? i + 2 : end, $"{DateValue.Year(year ?? anchor?.Year)}-{(Word(i + 1) == "half" ? "H" : "Q")}{word.Value}");
    }

    /// <summary>Whether <c>of last year</c> stands at <paramref name="i"/>, and which year that is if it is known.</summary>
    private bool IsOfYear(int i, out int? year)
    {
        year = anchor?.Year + Find(i + 1).Value;
        return Word(i) == "of" && Find(i + 1).Kind == DateWordKind.Relative && Word(i + 1) is "last" or "this" or "next" && Find(i + 2) is { Kind: DateWordKind.Unit, Text: "year" } && Word(i + 2) == "year";
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

    /// <summary>Whether “May” or “March” is a name or a verb here rather than a month: at a sentence’s start with no number behind it.</summary>
    private bool IsModalMay(int i) => Word(i) is "May" or "March" or "Mar" or "Jan" && Find(i + 1).Kind is not (DateWordKind.Day or DateWordKind.Year) && DayRange(i + 1) is null
        && !(i > 0 && Word(i - 1) is "in" or "In" or "since" or "Since" or "by" or "By" or "until" or "Until" or "from" or "to" or "during" or "of" or "after" or "before" or "between" or "and" or "last" or "next" or "this" or "early" or "late" or "mid" or "through" or "for" or "on")
        && !(Word(i + 1) is "," && Find(i + 2).Kind == DateWordKind.Year);

    private char FirstLetter(int i) => Word(i) is { Length: > 0 } word ? word[0] : ' ';
}
