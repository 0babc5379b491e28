using System.Collections.Frozen;

namespace Dramatis.Tokens;

/// <summary>Words that, in capitals, begin a sentence rather than a name: The, But, He.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> Words = WordList.Load("tokens/sentence-starters.txt", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, as it is written, often begins a sentence.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
