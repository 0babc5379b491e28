using System.Collections.Immutable;
using Dramatis.Progress;
using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Models;

/// <summary>Non-negative matrix factorization (Lee &amp; Seung 1999) of the passages’ tf-idf: each passage is a sum of few topics, each topic a sum of terms.</summary>
/// <remarks>
/// Solved by hierarchical least squares (Cichocki &amp; Phan 2009). It begins at the singular vectors (NNDSVD: Boutsidis &amp; Gallopoulos 2008), so that there is one
/// answer whatever the seed; with <see cref="Start"/> <see cref="NmfStart.Random"/> the seed chooses where it begins.
/// </remarks>
public sealed record Nmf : ITopicMethod
{
    /// <summary>Where it begins. Default: at the singular vectors.</summary>
    public NmfStart Start { get; init; } = NmfStart.SingularVectors;

    /// <summary>The number of passes at the most. Default: 200.</summary>
    public int Iterations { get; init; } = 200;

    /// <summary>It ends when a pass brings the error down by less than this share of it. Default: 0.00001.</summary>
    public double Tolerance { get; init; } = 1e-5;

    /// <inheritdoc/>
    public string Name => "nmf";

    /// <inheritdoc/>
    public ImmutableArray<KeyValuePair<string, object>> Parameters => Start == NmfStart.SingularVectors ? [] : [new("start", "random")];

    /// <inheritdoc/>
    public bool CanBeGuided => true;

    /// <inheritdoc/>
    public ITopicMethod FromChance => this with { Start = NmfStart.Random };

    /// <inheritdoc/>
    public TopicFit Fit(TopicInput input, int k, int seed)
    {
        ArgumentNullException.ThrowIfNull(input);
        var idf = TfIdf.Idf(input.Terms);
        var matrix = TfIdf.Of(input.Terms, idf);
        var guided = input.Guides.IsEmpty ? matrix : NmfGuides.AddTo(matrix, input.Guides, idf, k);
        var (passages, terms) = Begin(guided, k, seed);
        NmfGuides.Begin(terms, matrix, input.Guides);
        Factorize(guided, passages, terms);
        return new TopicFit(Normalized(terms), new NmfInference(idf));
    }

    private (RowMatrix Passages, RowMatrix Terms) Begin(SparseMatrix matrix, int k, int seed) =>
        Start == NmfStart.SingularVectors ? NmfBeginning.SingularVectors(matrix, k) : NmfBeginning.Random(matrix, k, seed);

    private void Factorize(SparseMatrix matrix, RowMatrix passages, RowMatrix terms)
    {
        var pull = new RowMatrix(passages.Rows, passages.Columns);
        var termPull = new RowMatrix(terms.Rows, terms.Columns);
        var squares = matrix.Values.Sum(v => v * v);
        var before = double.PositiveInfinity;
        for (var i = 0; i < Iterations; i++)
        {
            LongWork.ThrowIfStopped();
            matrix.Times(terms, pull);
            Improve(passages, pull, terms.Gram());
            matrix.TransposedTimes(passages, termPull);
            var gram = passages.Gram();
            // The error before the terms follow: what is needed for it is there already.
            var error = squares - (2 * termPull.Product(terms)) + gram.Product(terms.Gram());
            Improve(terms, termPull, gram);
            if (before - error <= Tolerance * error)
            {
                break;
            }

            before = error;
        }
    }

    private static void Improve(RowMatrix weights, RowMatrix pull, RowMatrix gram)
    {
        for (var i = 0; i < weights.Rows; i++)
        {
            var row = weights[i];
            var gradient = pull[i];
            for (var t = 0; t < row.Length; t++)
            {
                if (row[t] != 0)
                {
                    RowMatrix.Add(gradient, gram[t], -row[t]);
                }
            }

            HierarchicalLeastSquares.Sweep(row, gradient, gram);
        }
    }

    private static double[][] Normalized(RowMatrix terms)
    {
        var topics = new double[terms.Columns][];
        for (var t = 0; t < topics.Length; t++)
        {
            var topic = topics[t] = new double[terms.Rows];
            double sum = 0;
            for (var j = 0; j < topic.Length; j++)
            {
                sum += topic[j] = terms[j][t];
            }

            for (var j = 0; j < topic.Length; j++)
            {
                topic[j] = sum > 0 ? topic[j] / sum : 1.0 / topic.Length;
            }
        }

        return topics;
    }
}
