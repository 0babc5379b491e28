using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>The lists that features ask: names of people and cities, the kit’s gazetteer, clusters of words.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<ulong, NameCues> names = new(110_000);
    private readonly Dictionary<ulong, (ushort Fine, ushort Coarse)> clusters = new(24_000);

    public WordLists(Gazetteer gazetteer)
    {
        AddFile("learning/first-names.txt", NameCues.FirstName);
        AddFile("learning/last-names.txt", NameCues.LastName);
        AddFile("learning/cities.txt", NameCues.City);
        AddFile("learning/known-persons.txt", NameCues.KnownPerson);
        AddFile("learning/known-places.txt", NameCues.KnownPlace);
        AddFile("learning/known-organizations.txt", NameCues.KnownOrganization);
        foreach (var (form, entry) in gazetteer.All)
        {
            Add(form, entry.Type switch { EntityType.Place => NameCues.Place, EntityType.Group => NameCues.Group, EntityType.Org => NameCues.Organization, _ => NameCues.None });
        }

        foreach (var line in WordList.Lines("learning/clusters.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var second = line.IndexOf('\t', tab + 1);
            var invariant = System.Globalization.CultureInfo.InvariantCulture;
            clusters[FeatureHash.Of(line.AsSpan(0, tab))] = ((ushort)(1 + ushort.Parse(line.AsSpan(tab + 1, second - tab - 1), invariant)), (ushort)(1 + ushort.Parse(line.AsSpan(second + 1), invariant)));
        }
    }

    /// <summary>The fine and the coarse cluster of a word in lower case; 0 for none.</summary>
    public (ushort Fine, ushort Coarse) ClustersOf(ulong lower) => clusters.GetValueOrDefault(lower);

    /// <summary>What lists know of a word, or of words whose hashes have been chained by <see cref="Chain"/>.</summary>
    public NameCues Find(ulong name) => names.GetValueOrDefault(name);

    /// <summary>Whether people are called so by their first name.</summary>
    public bool IsFirstName(ReadOnlySpan<char> word) => (Find(FeatureHash.Of(word)) & NameCues.FirstName) != 0;

    public static ulong Chain(ulong before, ulong word) => FeatureHash.Mix(before, word);

    private void AddFile(string file, NameCues cue)
    {
        foreach (var line in WordList.Lines(file))
        {
            Add(line, cue);
        }
    }

    private void Add(ReadOnlySpan<char> name, NameCues cue)
    {
        var chain = 0ul;
        foreach (var part in name.Split(' '))
        {
            if (chain != 0)
            {
                names[chain] = names.GetValueOrDefault(chain) | NameCues.Prefix;
            }

            chain = chain == 0 ? FeatureHash.Of(name[part]) : Chain(chain, FeatureHash.Of(name[part]));
        }

        names[chain] = names.GetValueOrDefault(chain) | cue;
    }
}
