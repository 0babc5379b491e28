using System.Collections.Immutable;

namespace Dramatis.Topics.Models;

/// <summary>Each token of a passage is shared out over the topics by how probable it is in each and how much of each the passage has.</summary>
/// <remarks>The mean-field fixed point without a prior correction (iterated pseudo-counts: Buntine 2009); it has one answer.</remarks>
/// <param name="Alpha">The prior weight of each topic.</param>
public sealed record LdaInference(ImmutableArray<double> Alpha) : TopicInference
{
    private const int MostSteps = 100;
    private const double Near = 1e-4;

    /// <inheritdoc/>
    public override string Kind => "lda";

    /// <inheritdoc/>
    public override IReadOnlyList<double[]> Weights(TopicInput passages, IReadOnlyList<double[]> topics)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(topics);
        var weights = new double[passages.Terms.PassageCount][];
        for (var p = 0; p < weights.Length; p++)
        {
            weights[p] = Share(passages.Terms.TermsOf(p), passages.Terms.CountsOf(p), topics);
        }

        return weights;
    }

    /// <inheritdoc/>
    internal override TopicInference Over(IReadOnlyList<int> topics) => new LdaInference([.. topics.Select(t => Alpha[t] / topics.Count(other => other == t))]);

    private double[] Share(ReadOnlySpan<int> terms, ReadOnlySpan<int> counts, IReadOnlyList<double[]> topics)
    {
        var k = topics.Count;
        var prior = Alpha.Sum();
        double length = 0;
        var probabilities = new double[terms.Length * k];
        for (var i = 0; i < terms.Length; i++)
        {
            length += counts[i];
            for (var t = 0; t < k; t++)
            {
                probabilities[(i * k) + t] = topics[t][terms[i]];
            }
        }

        var weights = Alpha.Select(a => a / prior).ToArray();
        var next = new double[k];
        for (var step = 0; step < MostSteps; step++)
        {
            Alpha.CopyTo(next);
            for (var i = 0; i < terms.Length; i++)
            {
                var row = probabilities.AsSpan(i * k, k);
                double all = 0;
                for (var t = 0; t < k; t++)
                {
                    all += row[t] * weights[t];
                }

                for (var t = 0; t < k && all > 0; t++)
                {
                    next[t] += counts[i] * row[t] * weights[t] / all;
                }
            }

            double changed = 0;
            for (var t = 0; t < k; t++)
            {
                var weight = next[t] / (prior + length);
                changed = Math.Max(changed, Math.Abs(weight - weights[t]));
                weights[t] = weight;
            }

            if (changed < Near)
            {
                break;
            }
        }

        var sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }
}
