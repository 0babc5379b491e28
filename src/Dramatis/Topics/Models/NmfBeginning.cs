using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Models;

/// <summary>The weights that <see cref="Nmf"/> begins with.</summary>
internal static class NmfBeginning
{
    private const int PassagesATopic = 5;

    /// <summary>NNDSVD (Boutsidis &amp; Gallopoulos 2008). Weights of 0 may grow: the least squares that follow let them.</summary>
    public static (RowMatrix Passages, RowMatrix Terms) SingularVectors(SparseMatrix matrix, int k)
    {
        var (left, values, right) = TruncatedSvd.Of(matrix, k);
        var (passages, terms) = (new RowMatrix(matrix.RowCount, k), new RowMatrix(matrix.ColumnCount, k));
        for (var t = 0; t < values.Length; t++)
        {
            var (leftUp, leftDown) = Lengths(left, t);
            var (rightUp, rightDown) = Lengths(right, t);
            var sign = leftUp * rightUp >= leftDown * rightDown ? 1 : -1;
            var (leftLength, rightLength) = sign > 0 ? (leftUp, rightUp) : (leftDown, rightDown);
            var scale = Math.Sqrt(values[t] * leftLength * rightLength);
            Part(left, passages, t, sign * (leftLength > 0 ? scale / leftLength : 0));
            Part(right, terms, t, sign * (rightLength > 0 ? scale / rightLength : 0));
        }

        return (passages, terms);
    }

    /// <summary>Each topic is the mean of a few passages drawn by chance.</summary>
    public static (RowMatrix Passages, RowMatrix Terms) Random(SparseMatrix matrix, int k, int seed)
    {
        var random = new RandomNumbers(seed);
        var terms = new RowMatrix(matrix.ColumnCount, k);
        for (var t = 0; t < k; t++)
        {
            for (var n = 0; n < PassagesATopic; n++)
            {
                var p = random.NextInt(matrix.RowCount);
                for (var e = matrix.RowStarts[p]; e < matrix.RowStarts[p + 1]; e++)
                {
                    terms[matrix.Columns[e]][t] += matrix.Values[e] / PassagesATopic;
                }
            }
        }

        return (new RowMatrix(matrix.RowCount, k), terms);
    }

    private static (double Up, double Down) Lengths(RowMatrix matrix, int column)
    {
        double up = 0, down = 0;
        for (var i = 0; i < matrix.Rows; i++)
        {
            var value = matrix[i][column];
            if (value > 0)
            {
                up += value * value;
            }
            else
            {
                down += value * value;
            }
        }

        return (Math.Sqrt(up), Math.Sqrt(down));
    }

    private static void Part(RowMatrix from, RowMatrix to, int column, double factor)
    {
        for (var i = 0; i < from.Rows; i++)
        {
            to[i][column] = Math.Max(0, from[i][column] * factor);
        }
    }
}
