using System.Collections.Immutable;
using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Models;

/// <summary>Words that guide topics of <see cref="Nmf"/>: each guide is a further passage, of its words alone, that the topics must explain as well.</summary>
internal static class NmfGuides
{
    // So much of the weight of the passages that a topic explains on the average: what brings the words together, and lets the text say what else goes with them.
    private const double Share = 0.25;

    /// <summary><paramref name="matrix"/> with a row more for each guide.</summary>
    public static SparseMatrix AddTo(SparseMatrix matrix, ImmutableArray<ImmutableArray<int>> guides, ImmutableArray<double> idf, int k)
    {
        var (starts, columns, values) = (matrix.RowStarts.ToList(), matrix.Columns.ToList(), matrix.Values.ToList());
        var squares = Share * matrix.Values.Sum(v => v * v) / k;
        foreach (var guide in guides)
        {
            int[] terms = [.. guide.Distinct().Order()];
            var scale = Math.Sqrt(squares / terms.Sum(t => idf[t] * idf[t]));
            columns.AddRange(terms);
            values.AddRange(terms.Select(t => scale * idf[t]));
            starts.Add(columns.Count);
        }

        return new SparseMatrix([.. starts], [.. columns], [.. values], matrix.ColumnCount);
    }

    /// <summary>Begins the last topics at the guides: at the mean of the passages that one of its words is in.</summary>
    /// <param name="terms">The terms’ weights that are begun with.</param>
    /// <param name="matrix">The passages, without the rows of guides.</param>
    /// <param name="guides">The guides.</param>
    public static void Begin(RowMatrix terms, SparseMatrix matrix, ImmutableArray<ImmutableArray<int>> guides)
    {
        for (var g = 0; g < guides.Length; g++)
        {
            var topic = terms.Columns - guides.Length + g;
            var rows = Enumerable.Range(0, matrix.RowCount).Where(p => matrix.Columns.AsSpan(matrix.RowStarts[p]..matrix.RowStarts[p + 1]).ContainsAny(guides[g].AsSpan())).ToList();
            for (var j = 0; j < terms.Rows; j++)
            {
                terms[j][topic] = 0;
            }

            foreach (var e in rows.SelectMany(p => Enumerable.Range(matrix.RowStarts[p], matrix.RowStarts[p + 1] - matrix.RowStarts[p])))
            {
                terms[matrix.Columns[e]][topic] += matrix.Values[e] / rows.Count;
            }
        }
    }
}
