using System.Collections.Immutable;
using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Models;

/// <summary>Weighs terms by how often they are in a passage and how few passages they are in.</summary>
internal static class TfIdf
{
    /// <summary>The inverse document frequency, ln((1 + n) / (1 + df)) + 1.</summary>
    public static ImmutableArray<double> Idf(TermMatrix passages) =>
        [.. passages.PassageCounts().Select(df => Math.Log((1.0 + passages.PassageCount) / (1.0 + df)) + 1)];

    /// <summary>Each passage’s weights (1 + ln tf) · idf, as a vector of length 1.</summary>
    public static SparseMatrix Of(TermMatrix passages, ImmutableArray<double> idf)
    {
        var starts = new int[passages.PassageCount + 1];
        var columns = new int[passages.CellCount];
        var values = new double[passages.CellCount];
        for (var p = 0; p < passages.PassageCount; p++)
        {
            var terms = passages.TermsOf(p);
            var counts = passages.CountsOf(p);
            terms.CopyTo(columns.AsSpan(starts[p]));
            double squares = 0;
            for (var i = 0; i < terms.Length; i++)
            {
                var value = (1 + Math.Log(counts[i])) * idf[terms[i]];
                values[starts[p] + i] = value;
                squares += value * value;
            }

            starts[p + 1] = starts[p] + terms.Length;
            foreach (ref var value in values.AsSpan(starts[p]..starts[p + 1]))
            {
                value /= Math.Sqrt(squares);
            }
        }

        return new SparseMatrix(starts, columns, values, passages.Terms.Length);
    }
}
