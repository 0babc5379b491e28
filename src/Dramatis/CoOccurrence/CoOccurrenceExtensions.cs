using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.CoOccurrence;

/// <summary>Puts co-occurrences on <see cref="AnalyzedCorpus"/> and networks on <see cref="CoOccurrences"/>.</summary>
public static class CoOccurrenceExtensions
{
    /// <summary>Counts the pairs of entities that occur in the same <paramref name="window"/>.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="window">What two entities share to count as together; by default a sentence.</param>
    /// <remarks>A pair counts once a window. A mention belongs to the window that it begins in.</remarks>
    /// <example><code>var pairs = text.CoOccurrences(TextUnit.Sentence);</code></example>
    public static CoOccurrences CoOccurrences(this AnalyzedCorpus text, TextUnit window = TextUnit.Sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var counter = new PairCounter();
        long windows = 0;
        var numbers = text.Entities.Select((entity, number) => (entity.Name, number)).ToDictionary(e => e.Name, e => e.number, StringComparer.Ordinal);
        var mentions = text.Entities.Mentions.ToLookup(m => m.DocumentIndex);
        for (var d = 0; d < text.Documents.Length; d++)
        {
            var passages = text.Documents[d].Passages(window);
            windows += passages.Length;
            var passage = 0;
            var members = new HashSet<int>();
            foreach (var mention in mentions[d])
            {
                while (mention.Span.Start >= passages[passage].Span.End)
                {
                    counter.Add(members);
                    members.Clear();
                    passage++;
                }

                members.Add(numbers[mention.Entity]);
            }

            counter.Add(members);
        }

        var entities = text.Entities;
        var pairs = counter.Pairs.Select(p => Pair(entities[p.Key.A], entities[p.Key.B], p.Value, counter.Counts[p.Key.A], counter.Counts[p.Key.B], windows));
        return new CoOccurrences(
            pairs,
            counter.Counts.Select(c => KeyValuePair.Create(entities[c.Key], c.Value)),
            window,
            windows,
            entities.Provenance.With("window", window.ToString().ToLowerInvariant()));
    }

    /// <summary>The network of the pairs that occur together at least <paramref name="minCount"/> times, laid out to be drawn.</summary>
    /// <param name="pairs">The co-occurrences.</param>
    /// <param name="measure">What the ties’ weights measure; by default the number of windows.</param>
    /// <param name="minCount">A pair that occurs together less often makes no tie. Default: 2.</param>
    /// <param name="top">Only ties between this many of the entities that are in the most windows; by default all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minCount"/> or <paramref name="top"/> is less than 1.</exception>
    /// <example><code>var network = pairs.Network(Association.Npmi, minCount: 2);</code></example>
    public static Network Network(this CoOccurrences pairs, Association? measure = null, int minCount = 2, int? top = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfLessThan(minCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(top ?? 1, 1, nameof(top));
        measure ??= Association.Count;
        var kept = pairs.EntityCounts.Take(top ?? int.MaxValue).Select(e => e.Key.Name).ToHashSet(StringComparer.Ordinal);
        var ties = pairs.Where(p => p.Count >= minCount && kept.Contains(p.A.Name) && kept.Contains(p.B.Name)).ToList();
        var entities = ties.SelectMany(p => new[] { p.A, p.B }).DistinctBy(e => e.Name)
            .OrderByDescending(e => e.MentionCount).ThenBy(e => e.Name, StringComparer.Ordinal).ToList();
        var numbers = entities.Select((e, i) => (e.Name, i)).ToDictionary(e => e.Name, e => e.i, StringComparer.Ordinal);
        var edges = ties.Select(p => new NetworkEdge(numbers[p.A.Name], numbers[p.B.Name], p.Count, p.Measure(measure))).ToList();
        var places = StressLayout.Place(entities.Count, [.. edges.Select(e => (e.Source, e.Target))]);
        var provenance = pairs.Provenance.With("measure", measure.Name).With("min count", minCount);
        return new Network(
            [.. entities.Select((e, i) => new NetworkNode(e, places[i].X, places[i].Y))],
            [.. edges],
            measure,
            top is null ? provenance : provenance.With("top", top.Value));
    }

    private static CoOccurrencePair Pair(Entity a, Entity b, long joint, long countA, long countB, long windows) =>
        string.CompareOrdinal(a.Name, b.Name) < 0
            ? new CoOccurrencePair(a, b, new Contingency(joint, countA, countB, windows))
            : new CoOccurrencePair(b, a, new Contingency(joint, countB, countA, windows));
}
