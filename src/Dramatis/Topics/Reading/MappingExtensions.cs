using System.Collections.Immutable;
using Dramatis.Topics.Numerics;
using Dramatis.Topics.Quality;

namespace Dramatis.Topics.Reading;

/// <summary>Compares topics with one another: which terms tell them apart, where they stand on a map, how two models share a text.</summary>
public static class MappingExtensions
{
    /// <summary>The terms that tell most of a topic, by relevance (Sievert &amp; Shirley 2014).</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="number">The topic.</param>
    /// <param name="lambda">From 1, the topic’s weightiest terms, to 0, those that are hardly anywhere else. Default: 0.6, which readers found best.</param>
    /// <param name="terms">The number of terms at the most. Default: 10.</param>
    /// <exception cref="DramatisException">There is no such topic, or <paramref name="lambda"/> isn’t from 0 to 1.</exception>
    /// <example><code>topics.Relevance(1, lambda: 0.3)</code></example>
    public static ImmutableArray<TermRelevance> Relevance(this TopicModel topics, int number, double lambda = 0.6, int terms = 10)
    {
        ArgumentNullException.ThrowIfNull(topics);
        if (lambda is not (>= 0 and <= 1))
        {
            throw new DramatisException(FormattableString.Invariant($"λ is {lambda}: choose a number from 0 to 1."));
        }

        var (at, weights, vocabulary) = (topics.IndexOf(number), topics.State.TermWeights, topics.State.Vocabulary);
        return
        [
            .. Enumerable.Range(0, vocabulary.Length).Where(w => weights[at][w] > 0).Select(w =>
            {
                var overall = topics.Topics.Select((t, i) => t.Share * weights[i][w]).Sum();
                var lift = overall > 0 ? Math.Log(weights[at][w] / overall) : 0;
                return new TermRelevance(vocabulary[w], (lambda * Math.Log(weights[at][w])) + ((1 - lambda) * lift), topics.Topics[at].Share * weights[at][w], overall);
            }).OrderByDescending(r => r.Relevance).ThenBy(r => r.Term, StringComparer.Ordinal).Take(terms),
        ];
    }

    /// <summary>
    /// A map of the topics: classical scaling (Torgerson 1952) of the square root of the Jensen–Shannon divergence of their term weights.
    /// </summary>
    /// <remarks>Two dimensions can’t hold all distances: near topics have terms in common, but far ones may too.</remarks>
    /// <example><code>topics.Map()</code></example>
    public static ImmutableArray<TopicPlace> Map(this TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var weights = topics.State.TermWeights;
        var k = weights.Count;
        var squares = new double[k, k];
        var means = new double[k];
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j < k; j++)
            {
                var distance = i == j ? 0 : TopicLikeness.JensenShannon(weights[i], weights[j]);
                squares[i, j] = distance * distance;
                means[i] += squares[i, j] / k;
            }
        }

        var mean = means.Sum() / k;
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j < k; j++)
            {
                squares[i, j] = -(squares[i, j] - means[i] - means[j] + mean) / 2;
            }
        }

        var (values, vectors) = SymmetricEigen.Of(squares);
        double[][] axes = [.. Enumerable.Range(0, 2).Select(axis => Axis(axis, values, vectors, k))];
        return [.. topics.Topics.Select((t, i) => new TopicPlace(t, axes[0][i], axes[1][i]))];
    }

    /// <summary>
    /// How the topics of two models share the same passages. For two periods, share the later text out over the earlier topics first:
    /// <c>early.Transform(later).Flows(later.Topics(10))</c>.
    /// </summary>
    /// <exception cref="DramatisException">The models aren’t of the same passages.</exception>
    /// <example><code>text.Topics(10).Flows(text.Topics(20))</code></example>
    public static TopicFlows Flows(this TopicModel from, TopicModel to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Passages.Length != to.Passages.Length || from.Passages.Zip(to.Passages).Any(p => p.First.Document != p.Second.Document || p.First.Span != p.Second.Span))
        {
            throw new DramatisException("The two models are not of the same passages. Find both in one corpus with one unit, or share the text of one out over the topics of the other (Transform).");
        }

        var shared = from.Passages.Zip(to.Passages).Where(p => !p.First.Weights.IsEmpty && !p.Second.Weights.IsEmpty).ToList();
        var rows = from.Topics.SelectMany((a, i) => to.Topics.Select((b, j) => new TopicFlow(
            a, b, shared.Count == 0 ? 0 : shared.Select(p => p.First.Weights[i] * p.Second.Weights[j]).Order().Sum() / shared.Count)));
        var model = string.Join(" ", from.Provenance.Parameters.Where(p => p.Key is "model" or "k").Select(p => $"{p.Key}={p.Value}"));
        return new TopicFlows(from.Topics, to.Topics, [.. rows.Where(r => r.Weight > 0)], to.Provenance.With("from", model));
    }

    /// <summary>The places along an axis; its direction is such that the farthest topic has a positive place.</summary>
    private static double[] Axis(int axis, double[] values, double[,] vectors, int k)
    {
        if (axis >= k)
        {
            return new double[k];
        }

        var scale = Math.Sqrt(Math.Max(0, values[axis]));
        double[] places = [.. Enumerable.Range(0, k).Select(i => vectors[i, axis] * scale)];
        var farthest = places.MaxBy(Math.Abs);
        return farthest < 0 ? [.. places.Select(p => -p)] : places;
    }
}
