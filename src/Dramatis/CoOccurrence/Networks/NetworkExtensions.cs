using System.Globalization;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>Makes networks of <see cref="CoOccurrences"/>.</summary>
public static class NetworkExtensions
{
    /// <summary>The network of the pairs that occur together at least <paramref name="minCount"/> times, laid out to be drawn.</summary>
    /// <param name="pairs">The co-occurrences.</param>
    /// <param name="measure">What the ties’ weights measure; by default the count.</param>
    /// <param name="minCount">A pair that occurs together less often makes no tie. Default: 2.</param>
    /// <param name="top">Only ties between this many of the terms that are in the most cases; by default all.</param>
    /// <remarks>A term has no tie with itself.</remarks>
    /// <exception cref="DramatisException"><paramref name="minCount"/> or <paramref name="top"/> is less than 1.</exception>
    /// <example><code>var network = pairs.Network(Association.Npmi, minCount: 2);</code></example>
    public static Network Network(this CoOccurrences pairs, Association? measure = null, int minCount = 2, int? top = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (minCount < 1 || top < 1)
        {
            throw new DramatisException($"{(minCount < 1 ? $"minCount is {minCount}" : $"top is {top}")}: it must be 1 or more.");
        }

        measure ??= Association.Count;
        var kept = pairs.TermCounts.Take(top ?? int.MaxValue).Select(t => t.Key.Name).ToHashSet(StringComparer.Ordinal);
        var ties = pairs.All().Where(p => p.Count >= minCount && p.A != p.B && kept.Contains(p.A.Name) && kept.Contains(p.B.Name));
        var provenance = pairs.Provenance.With("measure", measure.Name).With("min count", minCount);
        return Make(pairs, ties, measure, top is null ? provenance : provenance.With("top", top.Value));
    }

    /// <summary>The network of some pairs, laid out to be drawn: the collocations that a measure ranks highest, say.</summary>
    /// <param name="pairs">The co-occurrences.</param>
    /// <param name="ties">The pairs that make ties, of these co-occurrences.</param>
    /// <param name="measure">What the ties’ weights measure.</param>
    /// <example><code>pairs.Network(pairs.Top(60, Association.LogDice, minCount: 5), Association.LogDice)</code></example>
    public static Network Network(this CoOccurrences pairs, IEnumerable<CoOccurrencePair> ties, Association measure)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(measure);
        CoOccurrencePair[] kept = [.. ties.Where(p => p.A != p.B)];
        return Make(pairs, kept, measure, pairs.Provenance.With("measure", measure.Name).With("ties", kept.Length));
    }

    /// <summary>The network with some of the sentences behind each tie, for its figure to show.</summary>
    /// <param name="network">The network.</param>
    /// <param name="pairs">The co-occurrences that it was made from.</param>
    /// <param name="most">The number of places a tie at the most; pointing at a tie shows three. Default: 10.</param>
    /// <example><code>Figure.Network(pairs.Network().WithEvidence(pairs))</code></example>
    public static Network WithEvidence(this Network network, CoOccurrences pairs, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(pairs);
        return network with
        {
            Edges = [.. network.Edges.Select(e => pairs[network.Nodes[e.Source].Name, network.Nodes[e.Target].Name] is { } pair ? e with { Evidence = pairs.Evidence(pair, most) } : e)],
        };
    }

    /// <summary>The network with the first and the last time of each tie, for Gephi’s time line.</summary>
    /// <param name="network">The network.</param>
    /// <param name="pairs">The co-occurrences that it was made from.</param>
    /// <param name="field">The field of the documents’ metadata that holds the time, a number such as a year.</param>
    /// <exception cref="DramatisException">A document has no such field, or no number in it.</exception>
    /// <example><code>pairs.Network().WithTimes(pairs, "year").SaveGexf("network.gexf")</code></example>
    public static Network WithTimes(this Network network, CoOccurrences pairs, string field)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(pairs);
        double[] times = [.. pairs.Terms.Corpus.Documents.Select(d => double.TryParse(Metadata.Of(d, field), NumberStyles.Float, CultureInfo.InvariantCulture, out var time) ? time
            : throw new DramatisException($"“{d.Id}” has “{Metadata.Of(d, field)}” in its field “{field}”, which is no number."))];
        var counts = new ClusterCounts(pairs.Terms, pairs.Window, pairs.IsDirected, byDocument: true, [.. network.Edges.Select(e => (pairs.Terms.NumberOf(network.Nodes[e.Source].Name), pairs.Terms.NumberOf(network.Nodes[e.Target].Name))).Select(p => pairs.IsDirected || p.Item1 < p.Item2 ? p : (p.Item2, p.Item1))]);
        return network with
        {
            Edges = [.. network.Edges.Select((e, i) => counts.ClustersOf(i) is { Count: > 0 } clusters ? e with { Times = (clusters.Min(c => times[c.Cluster]), clusters.Max(c => times[c.Cluster])) } : e)],
        };
    }

    private static Network Make(CoOccurrences pairs, IEnumerable<CoOccurrencePair> ties, Association measure, Provenance provenance)
    {
        var ranked = ties.OrderByDescending(p => p.Count).ThenBy(p => p.A.Name, StringComparer.Ordinal).ThenBy(p => p.B.Name, StringComparer.Ordinal).ToList();
        var terms = ranked.SelectMany(p => new[] { p.A, p.B }).DistinctBy(t => t.Name)
            .OrderByDescending(t => t.Occurrences).ThenBy(t => t.Name, StringComparer.Ordinal).ToList();
        var numbers = terms.Select((t, i) => (t.Name, i)).ToDictionary(t => t.Name, t => t.i, StringComparer.Ordinal);
        var edges = ranked.Select(p => new NetworkEdge(numbers[p.A.Name], numbers[p.B.Name], p.Count, p.Measure(measure))).ToList();
        var places = StressLayout.Place(terms.Count, [.. edges.Select(e => (e.Source, e.Target))]);
        return new Network([.. terms.Select((t, i) => new NetworkNode(t, places[i].X, places[i].Y))], [.. edges], measure, provenance) { IsDirected = pairs.IsDirected };
    }
}
