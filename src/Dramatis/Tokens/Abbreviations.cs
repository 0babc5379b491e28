using System.Collections.Frozen;

namespace Dramatis.Tokens;

/// <summary>English abbreviations that end in a period.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Preceding = WordList.Load("tokens/abbreviations-preceding.txt", StringComparer.Ordinal);
    private static readonly FrozenSet<string> Others = WordList.Load("tokens/abbreviations.txt", StringComparer.Ordinal);
    private static readonly FrozenSet<string> Numbering = WordList.Load("tokens/abbreviations-numbering.txt", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrecedingLookup = Preceding.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup = Others.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, without its period, is an abbreviation before a number: No. 5, pp. 10.</summary>
    public static bool Numbers(ReadOnlySpan<char> word) =>
        word.Length <= 6 && Numbering.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether <paramref name="word"/>, without its period, is an abbreviation.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        word.Length <= 8 && (OtherLookup.Contains(word) || PrecedingLookup.Contains(word));

    /// <summary>Whether <paramref name="word"/>, with its period, always has a name or number behind it: Mr., Gen., St., No.</summary>
    public static bool Precedes(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= 9 && word[^1] == '.' && PrecedingLookup.Contains(word[..^1]);

    /// <summary>Whether <paramref name="word"/> is an initial: one capital letter and a period.</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 2 && word[1] == '.' && char.IsUpper(word[0]);
}
