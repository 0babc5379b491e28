using System.Collections;
using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.CoOccurrence;

/// <summary>The pairs of entities that occur together, the most frequent first (ties in ordinal order of their names).</summary>
/// <remarks>
/// A pair counts once a window, however often either is named in it; an entity doesn't pair with itself. Only pairs that
/// occur together at least once are listed.
/// </remarks>
public sealed class CoOccurrences : IReadOnlyList<CoOccurrencePair>
{
    private readonly ImmutableArray<CoOccurrencePair> pairs;

    /// <summary>The co-occurrences <paramref name="pairs"/> in <paramref name="windowCount"/> windows.</summary>
    public CoOccurrences(IEnumerable<CoOccurrencePair> pairs, IEnumerable<KeyValuePair<Entity, long>> entityCounts, TextUnit window, long windowCount, Provenance provenance)
    {
        this.pairs = [.. pairs.OrderByDescending(p => p.Count).ThenBy(p => p.A.Name, StringComparer.Ordinal).ThenBy(p => p.B.Name, StringComparer.Ordinal)];
        EntityCounts = [.. entityCounts.OrderByDescending(e => e.Value).ThenBy(e => e.Key.Name, StringComparer.Ordinal)];
        Window = window;
        WindowCount = windowCount;
        Provenance = provenance;
    }

    /// <summary>What two entities share to count as together.</summary>
    public TextUnit Window { get; }

    /// <summary>The number of windows in the corpus, those without an entity too.</summary>
    public long WindowCount { get; }

    /// <summary>The number of windows that name each entity, the most frequent first.</summary>
    public ImmutableArray<KeyValuePair<Entity, long>> EntityCounts { get; }

    /// <summary>The entities' provenance and the window.</summary>
    public Provenance Provenance { get; }

    /// <summary>The number of pairs.</summary>
    public int Count => pairs.Length;

    /// <summary>The pair at <paramref name="index"/>, counted from the most frequent.</summary>
    public CoOccurrencePair this[int index] => pairs[index];

    /// <inheritdoc/>
    public IEnumerator<CoOccurrencePair> GetEnumerator() => pairs.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
