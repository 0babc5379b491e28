using System.Globalization;
using System.Text.RegularExpressions;

namespace Dramatis.Entities.Dates;

/// <content>Dates, years and decades in digits.</content>
internal sealed partial class DateGrammar
{
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

    private static string? DecadeOf(string word) => word.Length is 5 or 6 && LongDecade().IsMatch(word) ? DateValue.Decade(int.Parse(word.AsSpan(0, 4), CultureInfo.InvariantCulture)) : null;

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
