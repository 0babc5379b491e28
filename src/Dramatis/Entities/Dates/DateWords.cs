using System.Collections.Frozen;
using System.Globalization;
using Dramatis.Tokens;

namespace Dramatis.Entities.Dates;

/// <summary>Tells what words do in dates.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, DateWord> Words = WordList.Lines("dates/words.tsv").Select(line => line.Split('\t')).ToFrozenDictionary(
        c => c[0],
        c => new DateWord(Enum.Parse<DateWordKind>(c[1], ignoreCase: true), int.TryParse(c[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0, c[2]),
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static DateWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word.Length > 13)
        {
            return default;
        }

        if (!char.IsAsciiDigit(word[0]))
        {
            return Lookup.TryGetValue(word, out var known) ? known : default;
        }

        var digits = word.IndexOfAnyExceptInRange('0', '9') is < 0 and var none ? word.Length + 1 + none : word.IndexOfAnyExceptInRange('0', '9');
        if (!int.TryParse(word[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return default;
        }

        var rest = word[digits..];
        if (rest is "st" or "nd" or "rd" or "th")
        {
            return new DateWord(number is > 0 and < 32 ? DateWordKind.Day : DateWordKind.Ordinal, number, "th");
        }

        return rest.Length > 0 ? default
            : digits == 4 && number is >= 1000 and < 2200 ? new DateWord(DateWordKind.Year, number, "")
            : new DateWord(number is > 0 and < 32 && digits <= 2 ? DateWordKind.Day : DateWordKind.Number, number, "");
    }
}
