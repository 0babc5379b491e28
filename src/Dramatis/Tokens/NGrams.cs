namespace Dramatis.Tokens;

/// <summary>Sequences of neighbouring words.</summary>
public static class NGrams
{
    /// <summary>All sequences of <paramref name="n"/> neighbouring words, in order.</summary>
    /// <param name="words">The words.</param>
    /// <param name="n">The length of a sequence, 1 or more.</param>
    /// <param name="joiner">What stands between the words of one. A space by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is less than 1.</exception>
    /// <example><code>NGrams.Of(["a", "b", "c"], 2) // a b, b c</code></example>
    public static IEnumerable<string> Of(IReadOnlyList<string> words, int n, string joiner = " ") => Skipping(words, n, 0, joiner);

    /// <summary>All sequences of <paramref name="n"/> words in order between any two of which at the most <paramref name="skip"/> words are left out.</summary>
    /// <remarks>The skip-grams of quanteda’s <c>skip = 0:k</c>: each step passes over 0 to <paramref name="skip"/> words.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is less than 1, or <paramref name="skip"/> less than 0.</exception>
    /// <example><code>NGrams.Skipping(["a", "b", "c"], 2, 1) // a b, a c, b c</code></example>
    public static IEnumerable<string> Skipping(IReadOnlyList<string> words, int n, int skip, string joiner = " ")
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        return Enumerable.Range(0, words.Count).SelectMany(start => From(words, start, n, skip, joiner));
    }

    private static IEnumerable<string> From(IReadOnlyList<string> words, int start, int n, int skip, string joiner) => n == 1
        ? [words[start]]
        : Enumerable.Range(start + 1, Math.Min(skip + 1, Math.Max(0, words.Count - start - 1))).SelectMany(next => From(words, next, n - 1, skip, joiner)).Select(rest => words[start] + joiner + rest);
}
