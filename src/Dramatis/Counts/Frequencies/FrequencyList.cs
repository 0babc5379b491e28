using System.Collections;
using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>How often terms occur, the most frequent first, ties in ordinal order; by groups if there are some, each in its turn.</summary>
public sealed class FrequencyList : IReadOnlyList<Frequency>
{
    private readonly ImmutableArray<Frequency> frequencies;

    internal FrequencyList(TermKind kind, IEnumerable<Frequency> frequencies, Provenance provenance)
    {
        Kind = kind;
        this.frequencies = [.. frequencies];
        Provenance = provenance;
        Groups = [.. this.frequencies.Select(f => f.Group).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What the terms are.</summary>
    public TermKind Kind { get; }

    /// <summary>The groups, in ordinal order; none for the whole corpus.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>The terms’ provenance, and the field that groups.</summary>
    public Provenance Provenance { get; }

    /// <summary>The number of entries.</summary>
    public int Count => frequencies.Length;

    /// <summary>The entry at <paramref name="index"/>.</summary>
    public Frequency this[int index] => frequencies[index];

    /// <inheritdoc/>
    public IEnumerator<Frequency> GetEnumerator() => frequencies.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
