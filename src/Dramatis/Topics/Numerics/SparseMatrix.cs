namespace Dramatis.Topics.Numerics;

/// <summary>A matrix most of whose elements are 0, row by row.</summary>
/// <param name="RowStarts">Where each row begins among the elements, and behind the last where it ends.</param>
/// <param name="Columns">The columns of the elements, ascending in a row.</param>
/// <param name="Values">The elements.</param>
/// <param name="ColumnCount">The number of columns.</param>
internal sealed record SparseMatrix(int[] RowStarts, int[] Columns, double[] Values, int ColumnCount)
{
    public int RowCount => RowStarts.Length - 1;

    /// <summary>The matrix times <paramref name="right"/>, into <paramref name="product"/>.</summary>
    public void Times(RowMatrix right, RowMatrix product)
    {
        product.Clear();
        for (var i = 0; i < RowCount; i++)
        {
            var row = product[i];
            for (var e = RowStarts[i]; e < RowStarts[i + 1]; e++)
            {
                RowMatrix.Add(row, right[Columns[e]], Values[e]);
            }
        }
    }

    /// <summary>The transpose times <paramref name="right"/>, into <paramref name="product"/>.</summary>
    public void TransposedTimes(RowMatrix right, RowMatrix product)
    {
        product.Clear();
        for (var i = 0; i < RowCount; i++)
        {
            var row = right[i];
            for (var e = RowStarts[i]; e < RowStarts[i + 1]; e++)
            {
                RowMatrix.Add(product[Columns[e]], row, Values[e]);
            }
        }
    }
}
