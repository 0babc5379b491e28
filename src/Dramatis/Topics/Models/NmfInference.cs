using System.Collections.Immutable;
using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Models;

/// <summary>The weights that, not negative, come nearest to a passage’s tf-idf.</summary>
/// <param name="Idf">The inverse document frequency of each term.</param>
public sealed record NmfInference(ImmutableArray<double> Idf) : TopicInference
{
    private const int MostSweeps = 200;
    private const double Near = 1e-7;

    /// <inheritdoc/>
    public override string Kind => "nmf";

    /// <inheritdoc/>
    public override IReadOnlyList<double[]> Weights(TopicInput passages, IReadOnlyList<double[]> topics)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(topics);
        var terms = new RowMatrix(passages.Terms.Terms.Length, topics.Count);
        for (var t = 0; t < topics.Count; t++)
        {
            for (var j = 0; j < terms.Rows; j++)
            {
                terms[j][t] = topics[t][j];
            }
        }

        var matrix = TfIdf.Of(passages.Terms, Idf);
        var pull = new RowMatrix(matrix.RowCount, topics.Count);
        matrix.Times(terms, pull);
        var gram = terms.Gram();
        var weights = new double[matrix.RowCount][];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Nearest(pull[i], gram);
        }

        return weights;
    }

    private static double[] Nearest(Span<double> pull, RowMatrix gram)
    {
        var weights = new double[pull.Length];
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var (changed, largest) = HierarchicalLeastSquares.Sweep(weights, pull, gram);
            if (changed <= Near * largest)
            {
                break;
            }
        }

        var sum = weights.Sum();
        return sum > 0 ? [.. weights.Select(w => w / sum)] : weights;
    }
}
