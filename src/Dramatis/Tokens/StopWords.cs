using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Dramatis.Tokens;

/// <summary>Words that say little about a text's subject: the, of, was.</summary>
public static class StopWords
{
    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Lists = new(StringComparer.Ordinal);

    /// <summary>English stop words, lower-cased, with their contractions; compared without regard to case.</summary>
    /// <example><code>StopWords.English.Contains("The") // true</code></example>
    public static IReadOnlySet<string> English => Of("en");

    /// <summary>The languages that there are stop words of, by their ISO 639-1 codes.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["de", "en", "es", "fr", "it", "nl", "pt", "tr"];

    /// <summary>The stop words of a language, lower-cased; compared without regard to case.</summary>
    /// <param name="language">Its ISO 639-1 code, such as <c>de</c>.</param>
    /// <exception cref="DramatisException">There is no list of that language; the message names those that there are.</exception>
    /// <example><code>StopWords.Of("de").Contains("und") // true</code></example>
    public static IReadOnlySet<string> Of(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Languages.Contains(language)
            ? Lists.GetOrAdd(language, l => WordList.Load($"tokens/stop-words-{l}.txt", StringComparer.OrdinalIgnoreCase))
            : throw new DramatisException($"There are no stop words of “{language}”. Choose one of {string.Join(", ", Languages)}.");
    }
}
