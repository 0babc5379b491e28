using System.Numerics;
using System.Runtime.InteropServices;

namespace Dramatis.Topics.Numerics;

/// <summary>A dense matrix, row by row.</summary>
/// <remarks>
/// All work is done element by element along a row, in the order of the rows. So a sum has one order, and one input the same bits on machines with vectors
/// of any width.
/// </remarks>
/// <param name="rows">The number of rows.</param>
/// <param name="columns">The number of columns.</param>
internal sealed class RowMatrix(int rows, int columns)
{
    private readonly double[] values = new double[rows * columns];

    public int Rows => rows;

    public int Columns => columns;

    public Span<double> this[int row] => values.AsSpan(row * columns, columns);

    public void Clear() => Array.Clear(values);

    /// <summary>Adds <paramref name="factor"/> × <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static void Add(Span<double> to, ReadOnlySpan<double> from, double factor)
    {
        var wide = MemoryMarshal.Cast<double, Vector<double>>(to);
        var wideFrom = MemoryMarshal.Cast<double, Vector<double>>(from);
        var factors = new Vector<double>(factor);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] += wideFrom[i] * factors;
        }

        for (var i = wide.Length * Vector<double>.Count; i < to.Length; i++)
        {
            to[i] += from[i] * factor;
        }
    }

    /// <summary>The transpose times the matrix itself: the products of each two columns.</summary>
    public RowMatrix Gram()
    {
        var gram = new RowMatrix(columns, columns);
        for (var i = 0; i < rows; i++)
        {
            var row = this[i];
            for (var a = 0; a < columns; a++)
            {
                if (row[a] != 0)
                {
                    Add(gram[a], row, row[a]);
                }
            }
        }

        return gram;
    }

    /// <summary>The sum of the products of all elements with those of <paramref name="other"/>.</summary>
    public double Product(RowMatrix other)
    {
        double sum = 0;
        for (var i = 0; i < values.Length; i++)
        {
            sum += values[i] * other.values[i];
        }

        return sum;
    }
}
