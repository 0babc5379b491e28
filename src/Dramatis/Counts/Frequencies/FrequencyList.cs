using System.Collections;
using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>How often terms occur, the most frequent first, ties in ordinal order; by groups if there are some, each in its turn.</summary>
public sealed class FrequencyList : IReadOnlyList<Frequency>
{
    private readonly ImmutableArray<Frequency> frequencies;
    private readonly Func<Document, string?>? groupOf;

    internal FrequencyList(Terms terms, IEnumerable<Frequency> frequencies, Provenance provenance, Func<Document, string?>? groupOf = null)
    {
        (Terms, this.groupOf) = (terms, groupOf);
        this.frequencies = [.. frequencies];
        Provenance = provenance;
        Groups = [.. this.frequencies.Select(f => f.Group).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What the terms are.</summary>
    public TermKind Kind => Terms.Kind;

    /// <summary>The terms that were counted.</summary>
    public Terms Terms { get; }

    /// <summary>The groups, in ordinal order; none for the whole corpus.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>The terms’ provenance, and the field that groups.</summary>
    public Provenance Provenance { get; }

    /// <summary>The number of entries.</summary>
    public int Count => frequencies.Length;

    /// <summary>The entry at <paramref name="index"/>.</summary>
    public Frequency this[int index] => frequencies[index];

    /// <summary>The sentences that a frequency was counted from.</summary>
    internal IEnumerable<TermPlace> PlacesOf(Frequency frequency) =>
        Terms.Places(frequency.Term.Name).Where(p => frequency.Group is null || groupOf!(Terms.Corpus.Documents[p.DocumentIndex]) == frequency.Group);

    /// <inheritdoc/>
    public IEnumerator<Frequency> GetEnumerator() => frequencies.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
