using System.Collections;
using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>The pairs of terms that occur together, the most frequent first (ties in ordinal order of their names).</summary>
/// <remarks>
/// <para>What counts once is told at <see cref="CoOccurrence.Window"/>. Only pairs that occur together at least once are listed.</para>
/// <para>Measures look at a 2×2 table. For a passage its cases are the passages: those with both, with A, with B, and all. For a distance its cases are the
/// ordered pairs of places in reach of each other, first and second: those with A at the first and B at the second, with A at the first, with B at the second, and
/// all. So the margins are true sums of the table's own cells (Evert 2008, “surface co-occurrence”).</para>
/// <para>Pairs are packed, a few bytes each, and may be more than 2³¹. Reading them by rank, as a list, unpacks and sorts them all the first time:
/// for large corpora, take the <see cref="Top"/> ones.</para>
/// </remarks>
public sealed class CoOccurrences : IReadOnlyList<CoOccurrencePair>
{
    private readonly PairStore store;
    private readonly long[] first;
    private readonly long[] second;
    private readonly Lazy<RankedPairs> ranked;

    internal CoOccurrences(Terms terms, Window window, bool isDirected, PairStore store, (long[] First, long[] Second, long Total) margins)
    {
        Terms = terms;
        Window = window;
        IsDirected = isDirected;
        this.store = store;
        (first, second, Cases) = margins;
        ranked = new Lazy<RankedPairs>(() => RankedPairs.Of(store, Count));
        TermCounts = [.. terms.Select((term, i) => KeyValuePair.Create(term, first[i])).Where(t => t.Value > 0).OrderByDescending(t => t.Value).ThenBy(t => t.Key.Name, StringComparer.Ordinal)];
    }

    /// <summary>What the pairs are pairs of.</summary>
    public Terms Terms { get; }

    /// <summary>What two terms share to count as together.</summary>
    public Window Window { get; }

    /// <summary>Whether A comes before B in the text, rather than either before the other.</summary>
    public bool IsDirected { get; }

    /// <summary>The number of cases of the 2×2 tables: passages, those without a term too; for a distance or a direction, ordered pairs of places.</summary>
    public long Cases { get; }

    /// <summary>In how many cases each term is (for a distance or a direction: is the first), the most frequent first. Terms with none are left out.</summary>
    public ImmutableArray<KeyValuePair<Term, long>> TermCounts { get; }

    /// <summary>The number of pairs.</summary>
    public long PairCount => store.Pairs;

    /// <summary>The sum of the counts of all pairs.</summary>
    public long Sum => store.Sum;

    /// <summary>The number of pairs.</summary>
    /// <exception cref="DramatisException">There are more than a list can hold: 2³¹ − 1.</exception>
    public int Count => PairCount <= int.MaxValue ? (int)PairCount
        : throw new DramatisException($"There are {PairCount} pairs, more than a list can hold. Use PairCount, All() and Top(), or leave out rare terms.");

    /// <summary>The terms' provenance, the window and the direction.</summary>
    public Provenance Provenance => IsDirected ? Terms.Provenance.With("window", Window).With("directed", "yes") : Terms.Provenance.With("window", Window);

    /// <summary>The pair at <paramref name="index"/>, counted from the most frequent.</summary>
    public CoOccurrencePair this[int index]
    {
        get
        {
            var (a, b, count) = ranked.Value[index];
            return Pair(a, b, count);
        }
    }

    /// <summary>The pair of the terms called <paramref name="a"/> and <paramref name="b"/>; null if they never are together.</summary>
    /// <exception cref="DramatisException">No term is called so.</exception>
    public CoOccurrencePair? this[string a, string b]
    {
        get
        {
            var (low, high) = (Terms.NumberOf(a), Terms.NumberOf(b));
            if (!IsDirected && low > high)
            {
                (low, high) = (high, low);
            }

            var (_, count) = store.Row(low).FirstOrDefault(p => p.B == high);
            return count == 0 ? null : Pair(low, high, count);
        }
    }

    /// <summary>All pairs, in the ordinal order of their names; they are unpacked as they are read.</summary>
    public IEnumerable<CoOccurrencePair> All() => store.All().Select(p => Pair(p.A, p.B, p.Count));

    /// <summary>The pairs that a measure ranks highest, without unpacking the others for longer than a look.</summary>
    /// <param name="count">The number of pairs at the most.</param>
    /// <param name="measure">What ranks them; by default the count. Ties are in ordinal order of the names; pairs without a value are left out.</param>
    /// <param name="minCount">Leaves out pairs that are together less often. Default: 1.</param>
    /// <example><code>pairs.Top(50, Association.LogDice, minCount: 5)</code></example>
    public ImmutableArray<CoOccurrencePair> Top(int count, Association? measure = null, long minCount = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        measure ??= Association.Count;
        var best = new PriorityQueue<CoOccurrencePair, (double Value, long Order)>();
        long order = 0;
        foreach (var (a, b, together) in store.All())
        {
            order--;
            if (together < minCount)
            {
                continue;
            }

            var value = measure == Association.Count ? together : measure.Of(Table(a, b, together));
            if (double.IsNaN(value) || (best.Count == count && best.TryPeek(out _, out var least) && (value, order).CompareTo(least) < 0))
            {
                continue;
            }

            best.Enqueue(Pair(a, b, together), (value, order));
            if (best.Count > count)
            {
                best.Dequeue();
            }
        }

        var found = new List<CoOccurrencePair>(best.Count);
        while (best.TryDequeue(out var pair, out _))
        {
            found.Add(pair);
        }

        found.Reverse();
        return [.. found];
    }

    /// <inheritdoc/>
    public IEnumerator<CoOccurrencePair> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private CoOccurrencePair Pair(int a, int b, uint count) => new(Terms[a], Terms[b], count, Table(a, b, count));

    // From both sides of an undirected distance a word that stands near itself is both first and second.
    private Contingency Table(int a, int b, uint count) => new(a == b && !IsDirected && Window.IsDistance ? 2L * count : count, first[a], second[b], Cases);
}
