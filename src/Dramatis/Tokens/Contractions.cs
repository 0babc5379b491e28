namespace Dramatis.Tokens;

/// <summary>Finds the two words in a contraction.</summary>
internal static class Contractions
{
    private static readonly string[] Ends = ["'m", "'re", "'ve", "'ll", "'d"];

    /// <summary>Where the second word begins (<c>do|n’t</c>, <c>we|’re</c>, <c>can|not</c>); 0 if there is one word.</summary>
    public static int CutIn(ReadOnlySpan<char> word)
    {
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase) || word.Equals("gonna", StringComparison.OrdinalIgnoreCase) || word.Equals("wanna", StringComparison.OrdinalIgnoreCase) || word.Equals("gotta", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        if (word.Length < 3 || word.LastIndexOfAny('\'', '’') is not (> 0 and var apostrophe))
        {
            return 0;
        }

        if (char.ToLowerInvariant(word[^1]) == 't' && apostrophe == word.Length - 2 && apostrophe > 1 && char.ToLowerInvariant(word[apostrophe - 1]) == 'n')
        {
            return apostrophe - 1;
        }

        foreach (var end in Ends)
        {
            if (word.Length - apostrophe == end.Length && word[(apostrophe + 1)..].Equals(end.AsSpan(1), StringComparison.OrdinalIgnoreCase))
            {
                return apostrophe;
            }
        }

        return 0;
    }
}
