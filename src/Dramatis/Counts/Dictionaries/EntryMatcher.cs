using System.IO.Enumeration;

namespace Dramatis.Counts;

/// <summary>Finds the entries of a dictionary in the words of a document.</summary>
/// <remarks>One for each thread: it remembers which entries a word begins.</remarks>
/// <param name="dictionary">The dictionary.</param>
internal sealed class EntryMatcher(CategoryLexicon dictionary)
{
    private readonly (string Category, string[] Words)[] entries =
    [
        .. dictionary.Categories.SelectMany(c => c.Value.Select(e => (Category: c.Key, Words: e.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))),
    ];

    private readonly Dictionary<string, int[]> begun = new(StringComparer.Ordinal);

    /// <summary>The categories that begin at a place, and how many words the longest entry of each has.</summary>
    /// <param name="words">The words of a document, in lower case.</param>
    /// <param name="place">The place.</param>
    public IEnumerable<(string Category, int Words)> At(IReadOnlyList<string> words, int place)
    {
        if (!begun.TryGetValue(words[place], out var candidates))
        {
            candidates = [.. Enumerable.Range(0, entries.Length).Where(e => Fits(entries[e].Words[0], words[place]))];
            begun.Add(words[place], candidates);
        }

        return candidates.Length == 0 ? []
            : candidates.Where(e => Follows(entries[e].Words, words, place)).GroupBy(e => entries[e].Category, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Max(e => entries[e].Words.Length)));
    }

    private static bool Follows(string[] entry, IReadOnlyList<string> words, int place)
    {
        if (place + entry.Length > words.Count)
        {
            return false;
        }

        for (var i = 1; i < entry.Length; i++)
        {
            if (!Fits(entry[i], words[place + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(string pattern, string word) => FileSystemName.MatchesSimpleExpression(pattern, word, ignoreCase: false);
}
