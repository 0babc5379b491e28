namespace Dramatis.Tokens;

/// <summary>Words that say little about a text's subject: the, of, was.</summary>
public static class StopWords
{
    /// <summary>English stop words, lower-cased, with their contractions; compared without regard to case.</summary>
    /// <example><code>StopWords.English.Contains("The") // true</code></example>
    public static IReadOnlySet<string> English { get; } = WordList.Load("tokens/stop-words-en.txt", StringComparer.OrdinalIgnoreCase);
}
