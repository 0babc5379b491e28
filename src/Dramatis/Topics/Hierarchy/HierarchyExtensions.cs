using System.Collections.Immutable;
using Dramatis.Topics.Quality;

namespace Dramatis.Topics.Hierarchy;

/// <summary>Puts likeness and hierarchy on <see cref="TopicModel"/>.</summary>
public static class HierarchyExtensions
{
    /// <summary>How alike each two topics are: the cosine of their term weights, from 0, no term in common, to 1.</summary>
    /// <returns>A row and a column a topic, in the order of the model.</returns>
    /// <example><code>topics.Likeness()[0][1]</code></example>
    public static ImmutableArray<ImmutableArray<double>> Likeness(this TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var weights = topics.State.TermWeights;
        return [.. weights.Select((a, i) => weights.Select((b, j) => i == j ? 1 : TopicLikeness.Cosine(a, b)).ToImmutableArray())];
    }

    /// <summary>
    /// Which topics are alike, and which of these groups: by Ward’s method (Ward 1963) over the square root of the Jensen–Shannon divergence of their term
    /// weights (Endres &amp; Schindelin 2003).
    /// </summary>
    /// <example><code>var ten = topics.Hierarchy().Cut(10);</code></example>
    public static TopicHierarchy Hierarchy(this TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var weights = topics.State.TermWeights;
        var k = weights.Count;
        var distance = new double[2 * k, 2 * k];
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j < i; j++)
            {
                distance[i, j] = distance[j, i] = TopicLikeness.JensenShannon(weights[i], weights[j]);
            }
        }

        var sizes = Enumerable.Repeat(1, 2 * k).ToArray();
        var open = Enumerable.Range(0, k).ToList();
        var merges = ImmutableArray.CreateBuilder<TopicMerge>();
        while (open.Count > 1)
        {
            var (a, b) = open.SelectMany((x, i) => open.Skip(i + 1).Select(y => (x, y))).MinBy(p => distance[p.x, p.y]);
            var node = k + merges.Count;
            sizes[node] = sizes[a] + sizes[b];
            merges.Add(new TopicMerge(a, b, distance[a, b]));
            open.Remove(a);
            open.Remove(b);
            foreach (var other in open)
            {
                // Lance & Williams 1967, over squares.
                double Part(int from) => (sizes[from] + sizes[other]) * distance[from, other] * distance[from, other];
                var square = (Part(a) + Part(b) - (sizes[other] * distance[a, b] * distance[a, b])) / (sizes[node] + sizes[other]);
                distance[node, other] = distance[other, node] = Math.Sqrt(square);
            }

            open.Add(node);
        }

        return new TopicHierarchy(topics, merges.ToImmutable());
    }
}
