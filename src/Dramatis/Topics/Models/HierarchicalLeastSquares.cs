using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Models;

/// <summary>Least squares with no weight below 0, one weight after the other (HALS: Cichocki &amp; Phan 2009).</summary>
internal static class HierarchicalLeastSquares
{
    /// <summary>Brings each of <paramref name="weights"/> in turn to where the others let it be best.</summary>
    /// <param name="weights">The weights of a row.</param>
    /// <param name="gradient">
    /// The product of the row with the topics, less the <paramref name="gram"/> matrix times the weights: where they are pulled. It is kept up to date.
    /// </param>
    /// <param name="gram">The products of each two topics.</param>
    /// <returns>The largest change of a weight, and the largest weight.</returns>
    public static (double Changed, double Largest) Sweep(Span<double> weights, Span<double> gradient, RowMatrix gram)
    {
        double changed = 0, largest = 0;
        for (var t = 0; t < weights.Length; t++)
        {
            var curvature = gram[t][t];
            if (curvature <= 0)
            {
                continue;
            }

            var better = Math.Max(0, weights[t] + (gradient[t] / curvature));
            var step = better - weights[t];
            if (step != 0)
            {
                weights[t] = better;
                RowMatrix.Add(gradient, gram[t], -step);
                changed = Math.Max(changed, Math.Abs(step));
            }

            largest = Math.Max(largest, better);
        }

        return (changed, largest);
    }
}
