using Deedle;
using Dramatis.CoOccurrence;

namespace Dramatis.Charts.Tables;

/// <summary>Tables of pairs.</summary>
public static class CoOccurrenceTables
{
    /// <summary>A row a pair, the most frequent first: <c>a, b, count</c> and a column for each of <paramref name="measures"/>.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="measures">The measures to add; the count is always there. By default NPMI.</param>
    /// <example><code>pairs.Table(Association.Npmi)</code></example>
    public static Frame<int, string> Table(this CoOccurrences pairs, params Association[] measures)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(measures);
        var table = new TableBuilder<CoOccurrencePair>(pairs)
            .Column("a", p => p.A.Name)
            .Column("b", p => p.B.Name)
            .Column("count", p => p.Count);
        return WithMeasures(table, measures);
    }

    /// <summary>A row a pair, in the order given: <c>a, b, count</c> and a column for each of <paramref name="measures"/>.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="measures">The measures to add; the count is always there. By default NPMI.</param>
    /// <example><code>pairs.Top(50, Association.LogDice).Table(Association.LogDice, Association.LogLikelihood)</code></example>
    public static Frame<int, string> Table(this IEnumerable<CoOccurrencePair> pairs, params Association[] measures)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(measures);
        return WithMeasures(new TableBuilder<CoOccurrencePair>(pairs).Column("a", p => p.A.Name).Column("b", p => p.B.Name).Column("count", p => p.Count), measures);
    }

    private static Frame<int, string> WithMeasures(TableBuilder<CoOccurrencePair> table, Association[] measures)
    {
        foreach (var measure in measures.DefaultIfEmpty(Association.Npmi).Where(m => m != Association.Count).Distinct())
        {
            table.Column(measure.Name, p => p.Measure(measure));
        }

        return table.Frame;
    }

    /// <summary>A row a tie, the most frequent first: <c>a, b, count</c> and the weight by the network’s measure, under the measure’s name.</summary>
    /// <example><code>pairs.Network(Association.Npmi).Table()</code></example>
    public static Frame<int, string> Table(this Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var table = new TableBuilder<NetworkEdge>(network.Edges)
            .Column("a", e => network.Nodes[e.Source].Name)
            .Column("b", e => network.Nodes[e.Target].Name)
            .Column("count", e => e.Count);
        return (network.Measure == Association.Count ? table : table.Column(network.Measure.Name, e => e.Weight)).Frame;
    }
}
