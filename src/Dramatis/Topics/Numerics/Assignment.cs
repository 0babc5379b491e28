namespace Dramatis.Topics.Numerics;

/// <summary>Matches rows with columns, one to one, so that the sum of what they have in common is largest (the Hungarian method: Kuhn 1955).</summary>
internal static class Assignment
{
    /// <summary>For each row its column; −1 for rows left over where there are more rows than columns.</summary>
    public static int[] Best(double[,] likeness)
    {
        var (rows, columns) = (likeness.GetLength(0), likeness.GetLength(1));
        var n = Math.Max(rows, columns);
        var (potentialRow, potentialColumn) = (new double[n + 1], new double[n + 1]);
        var rowOf = new int[n + 1];
        for (var row = 1; row <= n; row++)
        {
            Augment(row);
        }

        var columnOf = new int[rows];
        for (var column = 1; column <= n; column++)
        {
            if (rowOf[column] <= rows)
            {
                columnOf[rowOf[column] - 1] = column <= columns ? column - 1 : -1;
            }
        }

        return columnOf;

        double Cost(int row, int column) => row <= rows && column <= columns ? -likeness[row - 1, column - 1] : 0;

        // The shortest way, by costs less potentials, from a row to a column that is still free; along it partners are exchanged.
        void Augment(int row)
        {
            rowOf[0] = row;
            var (distance, before, isReached) = (new double[n + 1], new int[n + 1], new bool[n + 1]);
            Array.Fill(distance, double.PositiveInfinity);
            var at = 0;
            while (rowOf[at] != 0)
            {
                isReached[at] = true;
                var (from, next, shortest) = (rowOf[at], 0, double.PositiveInfinity);
                for (var column = 1; column <= n; column++)
                {
                    if (isReached[column])
                    {
                        continue;
                    }

                    var reduced = Cost(from, column) - potentialRow[from] - potentialColumn[column];
                    if (reduced < distance[column])
                    {
                        (distance[column], before[column]) = (reduced, at);
                    }

                    if (distance[column] < shortest)
                    {
                        (shortest, next) = (distance[column], column);
                    }
                }

                for (var column = 0; column <= n; column++)
                {
                    if (isReached[column])
                    {
                        potentialRow[rowOf[column]] += shortest;
                        potentialColumn[column] -= shortest;
                    }
                    else
                    {
                        distance[column] -= shortest;
                    }
                }

                at = next;
            }

            while (at != 0)
            {
                rowOf[at] = rowOf[before[at]];
                at = before[at];
            }
        }
    }
}
