using Deedle;
using Dramatis.CoOccurrence;

namespace Dramatis.Charts.Tables;

/// <summary>Tables that say how sure one can be of pairs, and tables of nodes.</summary>
public static class UncertaintyTables
{
    /// <summary>A row a pair, the least p-value first: <c>a, b, count, expected, p, q</c>.</summary>
    /// <example><code>pairs.Assess().Table()</code></example>
    public static Frame<int, string> Table(this PairAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new TableBuilder<PairTest>(assessment.Tests)
            .Column("a", t => t.Pair.A.Name)
            .Column("b", t => t.Pair.B.Name)
            .Column("count", t => t.Pair.Count)
            .Column("expected", t => t.Pair.Counts.Expected)
            .Column("p", t => t.P)
            .Column("q", t => t.Q)
            .Frame;
    }

    /// <summary>A row a pair: <c>a, b, count, value, low, high</c>.</summary>
    /// <example><code>pairs.Bootstrap(Association.Npmi, pairs.Top(50)).Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<PairInterval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        return new TableBuilder<PairInterval>(intervals)
            .Column("a", i => i.Pair.A.Name)
            .Column("b", i => i.Pair.B.Name)
            .Column("count", i => i.Pair.Count)
            .Column("value", i => i.Value)
            .Column("low", i => i.Interval.Low)
            .Column("high", i => i.Interval.High)
            .Frame;
    }

    /// <summary>A row a node: <c>node, community</c> if there are some, and its measures.</summary>
    /// <example><code>network.Measures().Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<NodeMeasures> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        NodeMeasures[] rows = [.. measures];
        var table = new TableBuilder<NodeMeasures>(rows).Column("node", m => m.Node.Name);
        if (rows.Any(m => m.Node.Community is not null))
        {
            table.Column("community", m => m.Node.Community ?? 0);
        }

        return table
            .Column("degree", m => m.Degree)
            .Column("strength", m => m.Strength)
            .Column("betweenness", m => m.Betweenness)
            .Column("closeness", m => m.Closeness)
            .Column("eigenvector", m => m.Eigenvector)
            .Column("pagerank", m => m.PageRank)
            .Column("clustering", m => m.Clustering)
            .Column("core", m => m.Core)
            .Column("component", m => m.Component)
            .Frame;
    }

    /// <summary>A row a node: <c>node, community, share</c>.</summary>
    /// <example><code>network.WithCommunities().Stability(pairs).Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<NodeStability> stability)
    {
        ArgumentNullException.ThrowIfNull(stability);
        return new TableBuilder<NodeStability>(stability)
            .Column("node", s => s.Node.Name)
            .Column("community", s => s.Node.Community ?? 0)
            .Column("share", s => s.Share)
            .Frame;
    }

    /// <summary>A row a tie, those that differ most first: <c>a, b, before, after, change</c>.</summary>
    /// <example><code>before.CompareWith(after).Table()</code></example>
    public static Frame<int, string> Table(this NetworkDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return new TableBuilder<TieDifference>(difference.Ties)
            .Column("a", t => t.A)
            .Column("b", t => t.B)
            .Column("before", t => t.Before)
            .Column("after", t => t.After)
            .Column("change", t => t.Change)
            .Frame;
    }

    /// <summary>A row a place in the text: <c>doc, start, end, a start, b start, text</c>.</summary>
    /// <example><code>pairs.Evidence(pairs["Iran", "Iraq"]!).Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new TableBuilder<Evidence>(evidence)
            .Column("doc", e => e.Document)
            .Column("start", e => e.Passage.Start)
            .Column("end", e => e.Passage.End)
            .Column("a start", e => e.A.Start)
            .Column("b start", e => e.B.Start)
            .Column("text", e => e.Text)
            .Frame;
    }
}
