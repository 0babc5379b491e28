using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>The layout ForceAtlas2 (Jacomy, Venturini, Heymann &amp; Bastian 2014), all forces counted exactly.</summary>
internal static class ForceAtlas2
{
    private const int Iterations = 600;
    private const double Scaling = 10;
    private const double Gravity = 1;
    private const double Tolerance = 1;

    /// <summary>A place for each node, in no particular unit.</summary>
    public static (double X, double Y)[] Place(Graph graph, int seed)
    {
        var n = graph.Count;
        var random = new SeededRandom(seed);
        var (x, y) = (new double[n], new double[n]);
        for (var i = 0; i < n; i++)
        {
            (x[i], y[i]) = (random.NextDouble() * 1000, random.NextDouble() * 1000);
        }

        var masses = Enumerable.Range(0, n).Select(i => 1.0 + graph.Neighbours(i).Length).ToArray();
        var strongest = Enumerable.Range(0, n).SelectMany(i => graph.Weights(i).ToArray()).DefaultIfEmpty(1).Max();
        var (fx, fy, beforeX, beforeY) = (new double[n], new double[n], new double[n], new double[n]);
        var speed = 1.0;
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            (fx, fy, beforeX, beforeY) = (beforeX, beforeY, fx, fy);
            for (var i = 0; i < n; i++)
            {
                (fx[i], fy[i]) = Force(graph, i, x, y, masses, strongest);
            }

            var (swinging, traction) = (0.0, 0.0);
            for (var i = 0; i < n; i++)
            {
                swinging += masses[i] * Length(fx[i] - beforeX[i], fy[i] - beforeY[i]);
                traction += masses[i] * Length(fx[i] + beforeX[i], fy[i] + beforeY[i]) / 2;
            }

            // No faster than half as fast again from one step to the next, so that a lucky step doesn't scatter all.
            speed = Math.Min(swinging > 0 ? Tolerance * Tolerance * traction / swinging : speed, speed * 1.5);
            for (var i = 0; i < n; i++)
            {
                var own = Length(fx[i] - beforeX[i], fy[i] - beforeY[i]) * masses[i];
                var step = speed / (1 + Math.Sqrt(speed * own));
                x[i] += fx[i] * step;
                y[i] += fy[i] * step;
            }
        }

        return [.. x.Zip(y)];
    }

    private static (double X, double Y) Force(Graph graph, int node, double[] x, double[] y, double[] masses, double strongest)
    {
        double fx = 0, fy = 0;
        for (var other = 0; other < x.Length; other++)
        {
            var (dx, dy) = (x[node] - x[other], y[node] - y[other]);
            var square = Math.Max((dx * dx) + (dy * dy), 1e-9);
            var push = other == node ? 0 : Scaling * masses[node] * masses[other] / square;
            fx += dx * push;
            fy += dy * push;
        }

        var neighbours = graph.Neighbours(node);
        var weights = graph.Weights(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            // From half a pull for the weakest tie to one for the strongest: weights of all kinds draw alike.
            var pull = 0.5 + (0.5 * weights[i] / strongest);
            fx -= (x[node] - x[neighbours[i]]) * pull;
            fy -= (y[node] - y[neighbours[i]]) * pull;
        }

        var distance = Math.Max(Length(x[node], y[node]), 1e-9);
        return (fx - (Gravity * masses[node] * x[node] / distance), fy - (Gravity * masses[node] * y[node] / distance));
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
