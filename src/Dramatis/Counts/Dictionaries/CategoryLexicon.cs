using System.Collections.Immutable;

namespace Dramatis.Counts;

/// <summary>A user’s own categories, each with the words that count for it.</summary>
/// <remarks>
/// An entry is a word or several in a row (<c>climate change</c>), compared without regard to case. <c>*</c> stands for any characters, none too, <c>?</c> for one: <c>tax*</c>
/// counts tax, taxes and taxation. A word may count for several categories; for one category it counts once at a place, by its longest entry.
/// </remarks>
/// <param name="Categories">The names of the categories and their entries.</param>
/// <example><code>
/// var themes = new CategoryLexicon(new() { ["economy"] = ["tax*", "trade", "gross national product"], ["war"] = ["war", "wars", "soldier*"] });
/// text.Categories(themes).Frequencies()
/// </code></example>
public sealed record CategoryLexicon(ImmutableSortedDictionary<string, ImmutableArray<string>> Categories)
{
    /// <summary>A dictionary of <paramref name="categories"/>.</summary>
    /// <exception cref="DramatisException">A category has no entry, or an entry is empty.</exception>
    public CategoryLexicon(Dictionary<string, string[]> categories)
        : this(Checked(categories))
    {
    }

    /// <summary>Reads a dictionary from text: a line a category, <c>name: entry, entry, entry</c>; empty lines and lines that begin with <c>#</c> say nothing.</summary>
    /// <exception cref="DramatisException">A line has no colon, or no entry.</exception>
    /// <example><code>CategoryLexicon.Parse(File.ReadAllText("themes.txt"))</code></example>
    public static CategoryLexicon Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var categories = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (line, number) in text.Split('\n').Select((l, i) => (l.Trim(), i + 1)).Where(l => l.Item1.Length > 0 && l.Item1[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1)
            {
                throw new DramatisException($"Line {number}, “{line}”: a category is written as name: entry, entry.");
            }

            var name = line[..colon].Trim();
            categories[name] = [.. categories.GetValueOrDefault(name, []), .. line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        }

        return new CategoryLexicon(categories);
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Checked(Dictionary<string, string[]> categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        foreach (var (name, entries) in categories)
        {
            if (entries.Length == 0 || entries.Any(string.IsNullOrWhiteSpace))
            {
                throw new DramatisException($"The category “{name}” has {(entries.Length == 0 ? "no entry" : "an empty entry")}.");
            }
        }

        return categories.ToImmutableSortedDictionary(c => c.Key, c => c.Value.ToImmutableArray(), StringComparer.Ordinal);
    }
}
