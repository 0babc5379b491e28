namespace Dramatis.Counts;

/// <summary>Puts keyness on <see cref="Terms"/>.</summary>
public static class KeynessExtensions
{
    /// <summary>Compares one part of a corpus with another, or with another corpus: which terms it has more of, and less.</summary>
    /// <param name="part">The part.</param>
    /// <param name="reference">What it is compared with.</param>
    /// <param name="minCount">Leaves out terms that occur less often in both together. Default: 3.</param>
    /// <remarks>
    /// Tests take occurrences for independent, but words come in bursts: a term that one document is full of looks key. Look at its documents and its dispersion too.
    /// </remarks>
    /// <exception cref="DramatisException">One of them has no term at all.</exception>
    /// <example><code>words.In("party", "Whig").Keyness(words.In("party", "Democratic"))</code></example>
    public static KeynessList Keyness(this Terms part, Terms reference, int minCount = 3)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(reference);
        if (part.Occurrences == 0 || reference.Occurrences == 0)
        {
            throw new DramatisException($"There is nothing to compare: “{(part.Occurrences == 0 ? part.Part ?? "the part" : reference.Part ?? "the reference")}” has no {part.Kind.One}.");
        }

        var counts = new SortedDictionary<string, (long Part, long Reference)>(StringComparer.Ordinal);
        foreach (var term in part)
        {
            counts[term.Name] = (term.Occurrences, 0);
        }

        foreach (var term in reference)
        {
            counts[term.Name] = (counts.GetValueOrDefault(term.Name).Part, term.Occurrences);
        }

        var total = part.Occurrences + reference.Occurrences;
        var compared = counts.Where(c => c.Value.Part + c.Value.Reference >= minCount)
            .Select(c => (Name: c.Key, Table: new Contingency(c.Value.Part, c.Value.Part + c.Value.Reference, part.Occurrences, total))).ToArray();
        var p = new double[compared.Length];
        Parallel.For(0, p.Length, i => p[i] = compared[i].Table.FisherP());
        var q = BenjaminiHochberg.Adjust(p);
        var provenance = part.Provenance.With("reference", reference.Part ?? reference.Corpus.Hash[..12]).With("min count", minCount);
        return new KeynessList(part, reference, compared.Select((c, i) => new KeyTerm(c.Name, c.Table.Joint, c.Table.CountA - c.Table.Joint, c.Table, p[i], q[i])), provenance);
    }
}
