namespace Dramatis.Topics.Numerics;

/// <summary>The largest singular values of a sparse matrix, by projections on few directions that are refined (Halko, Martinsson &amp; Tropp 2011).</summary>
internal static class TruncatedSvd
{
    private const int MoreDirections = 10;
    private const int Refinements = 5;

    /// <summary>The <paramref name="k"/> largest singular values, and the left and right singular vectors as columns.</summary>
    /// <remarks>The directions begin by chance, always the same: one matrix has one answer.</remarks>
    public static (RowMatrix Left, double[] Values, RowMatrix Right) Of(SparseMatrix matrix, int k)
    {
        var directions = Math.Min(k + MoreDirections, Math.Min(matrix.RowCount, matrix.ColumnCount));
        var right = new RowMatrix(matrix.ColumnCount, directions);
        var left = new RowMatrix(matrix.RowCount, directions);
        var random = new RandomNumbers(0);
        for (var i = 0; i < right.Rows; i++)
        {
            foreach (ref var value in right[i])
            {
                value = random.NextNormal();
            }
        }

        Orthonormalize(right);
        for (var i = 0; i < Refinements; i++)
        {
            matrix.Times(right, left);
            Orthonormalize(left);
            matrix.TransposedTimes(left, right);
            Orthonormalize(right);
        }

        matrix.Times(right, left);
        var (squares, vectors) = SymmetricEigen.Of(Square(left.Gram()));
        var values = squares.Take(k).Select(s => Math.Sqrt(Math.Max(0, s))).ToArray();
        return (Rotated(left, vectors, [.. values.Select(s => s > 0 ? 1 / s : 0)]), values, Rotated(right, vectors, [.. values.Select(_ => 1.0)]));
    }

    private static RowMatrix Rotated(RowMatrix matrix, double[,] vectors, double[] scales)
    {
        var rotated = new RowMatrix(matrix.Rows, scales.Length);
        for (var i = 0; i < matrix.Rows; i++)
        {
            var from = matrix[i];
            var to = rotated[i];
            for (var j = 0; j < to.Length; j++)
            {
                double sum = 0;
                for (var l = 0; l < from.Length; l++)
                {
                    sum += from[l] * vectors[l, j];
                }

                to[j] = sum * scales[j];
            }
        }

        return rotated;
    }

    /// <summary>Makes the columns orthonormal by the eigenvectors of their products; a column that the others make up becomes 0.</summary>
    private static void Orthonormalize(RowMatrix matrix)
    {
        // Twice: the first time leaves what rounding does to columns that are almost alike.
        for (var pass = 0; pass < 2; pass++)
        {
            var gram = Square(matrix.Gram());
            var (values, vectors) = SymmetricEigen.Of(gram);
            var least = values.Length == 0 ? 0 : values[0] * 1e-24;
            var rotated = Rotated(matrix, vectors, [.. values.Select(v => v > least && v > 0 ? 1 / Math.Sqrt(v) : 0)]);
            for (var i = 0; i < matrix.Rows; i++)
            {
                rotated[i].CopyTo(matrix[i]);
            }
        }
    }

    private static double[,] Square(RowMatrix matrix)
    {
        var square = new double[matrix.Rows, matrix.Columns];
        for (var i = 0; i < matrix.Rows; i++)
        {
            for (var j = 0; j < matrix.Columns; j++)
            {
                square[i, j] = matrix[i][j];
            }
        }

        return square;
    }
}
