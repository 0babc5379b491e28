using System.Collections.Frozen;
using Dramatis.Tokens;

namespace Dramatis.Entities.Recognition;

/// <summary>Names that are known beforehand, to be looked up in a text token by token.</summary>
/// <remarks>Case counts; white space and the kind of apostrophe don't.</remarks>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, GazetteerEntry> entries;
    private readonly FrozenDictionary<string, int> longestByFirstToken;

    /// <summary>A gazetteer of <paramref name="entries"/>: a form of a name and what it names. The first of a form counts.</summary>
    public Gazetteer(IEnumerable<KeyValuePair<string, GazetteerEntry>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var byForm = new Dictionary<string, GazetteerEntry>(StringComparer.Ordinal);
        var longest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, entry) in entries)
        {
            var tokens = Tokenizer.Tokenize(form);
            var words = tokens.Select(t => Surfaces.Fold(form[t.Start..t.End])).ToArray();
            if (words.Length > 0 && byForm.TryAdd(string.Join(' ', words), entry))
            {
                longest[words[0]] = Math.Max(words.Length, longest.GetValueOrDefault(words[0]));
            }
        }

        this.entries = byForm.ToFrozenDictionary(StringComparer.Ordinal);
        longestByFirstToken = longest.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The kit’s own: countries with their nationalities and capitals, other places, groups, organizations, works.</summary>
    public static Gazetteer Default { get; } = new(DefaultEntries());

    /// <summary>The forms, their tokens parted by single spaces, and what they name; in no order.</summary>
    internal IEnumerable<KeyValuePair<string, GazetteerEntry>> All => entries;

    /// <summary>Reads a file of names: a name, its type and its other forms (parted by <c>|</c>, may be missing), parted by tabs; <c>#</c> begins a remark.</summary>
    /// <exception cref="DramatisException">The file can’t be read, or a line of it is otherwise; the message names the line.</exception>
    /// <example><code>Gazetteer.Load("names.tsv") // Khalq	ORG	Mujahedeen Khalq|MEK</code></example>
    public static Gazetteer Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new Gazetteer(UserFile.Lines(path).Select((line, i) => (Line: line, Number: i + 1)).Where(l => l.Line.Length > 0 && l.Line[0] != '#').SelectMany(l => Parse(l.Line, $"{path}, line {l.Number}")));
    }

    /// <summary>This gazetteer and <paramref name="other"/>, whose names win.</summary>
    public Gazetteer With(Gazetteer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Gazetteer(other.entries.Concat(entries));
    }

    /// <summary>The longest known name among <paramref name="words"/> that starts at <paramref name="start"/>.</summary>
    /// <param name="words">Folded tokens (<see cref="Surfaces.Fold"/>).</param>
    /// <param name="start">The index of the name’s first token.</param>
    /// <param name="length">The name’s number of tokens; 0 if there is none.</param>
    public GazetteerEntry? LongestAt(ReadOnlySpan<string> words, int start, out int length)
    {
        length = 0;
        if (!longestByFirstToken.TryGetValue(words[start], out var longest))
        {
            return null;
        }

        for (var n = Math.Min(longest, words.Length - start); n > 0; n--)
        {
            if (entries.TryGetValue(n == 1 ? words[start] : string.Join(' ', words.Slice(start, n)), out var entry))
            {
                length = n;
                return entry;
            }
        }

        return null;
    }

    /// <summary>What the gazetteer knows of <paramref name="surface"/> as a whole; null if nothing.</summary>
    /// <example><code>Gazetteer.Default.Find("U.S.")?.Name // United States</code></example>
    public GazetteerEntry? Find(string surface)
    {
        var tokens = Tokenizer.Tokenize(surface);
        return entries.GetValueOrDefault(string.Join(' ', tokens.Select(t => Surfaces.Fold(surface[t.Start..t.End]))));
    }

    private static IEnumerable<KeyValuePair<string, GazetteerEntry>> DefaultEntries()
    {
        foreach (var columns in WordList.Lines("gazetteers/countries.tsv").Select(line => line.Split('\t')))
        {
            var country = new GazetteerEntry(columns[0], EntityType.Place);
            foreach (var form in Forms(columns[0], columns[1]))
            {
                yield return KeyValuePair.Create(form, country);
            }

            foreach (var entry in Entries(columns[2].Split('|'), EntityType.Group, columns[0]).Concat(Entries(columns[3].Split('|'), EntityType.Place)))
            {
                yield return entry;
            }
        }

        foreach (var (file, type) in new[] { ("places", EntityType.Place), ("groups", EntityType.Group), ("organizations", EntityType.Org), ("works", EntityType.Work) })
        {
            foreach (var columns in WordList.Lines($"gazetteers/{file}.tsv").Select(line => line.Split('\t')))
            {
                foreach (var entry in Entries(Forms(columns[0], columns[1]), type))
                {
                    yield return entry;
                }
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, GazetteerEntry>> Parse(string line, string where)
    {
        var columns = line.Split('\t');
        return columns.Length is 2 or 3 && Enum.TryParse<EntityType>(columns[1], ignoreCase: true, out var type)
            ? Entries(Forms(columns[0], columns.Length == 3 ? columns[2] : ""), type)
            : throw new DramatisException($"{where}: a name, its type ({string.Join(", ", Enum.GetValues<EntityType>().Select(t => t.Label()))}) and its other forms are wanted, parted by tabs. Here: {line}");
    }

    private static IEnumerable<string> Forms(string name, string others) =>
        others.Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(name);

    private static IEnumerable<KeyValuePair<string, GazetteerEntry>> Entries(IEnumerable<string> forms, EntityType type, string? country = null)
    {
        GazetteerEntry? entry = null;
        foreach (var form in forms.Where(f => f.Length > 0))
        {
            entry ??= new GazetteerEntry(form, type) { Country = country };
            yield return KeyValuePair.Create(form, entry);
        }
    }
}
