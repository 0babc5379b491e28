using Dramatis.Topics.Numerics;

namespace Dramatis.Embeddings;

/// <summary>Clusters around means.</summary>
public static class KMeans
{
    private const int Beginnings = 10;
    private const int MostSteps = 300;

    /// <summary>For each point the number of its cluster, from 0.</summary>
    /// <param name="points">The points, all of one length.</param>
    /// <param name="k">The number of clusters, at most that of points.</param>
    /// <param name="seed">The start of the random numbers.</param>
    /// <example><code>KMeans.Cluster(points, 3)</code></example>
    public static int[] Cluster(IReadOnlyList<double[]> points, int k, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, points.Count);
        var random = new RandomNumbers(seed);
        (int[] Clusters, double Error) best = ([], double.PositiveInfinity);
        for (var i = 0; i < Beginnings; i++)
        {
            var found = Lloyd(points, Begin(points, k, ref random));
            best = found.Error < best.Error ? found : best;
        }

        return best.Clusters;
    }

    /// <summary>The square of the distance between two points.</summary>
    internal static double Squared(double[] a, double[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }

        return sum;
    }

    /// <summary>The mean of the points of each cluster.</summary>
    internal static double[][] Means(IReadOnlyList<double[]> points, int[] clusters, int k)
    {
        var sums = Enumerable.Range(0, k).Select(_ => new double[points[0].Length]).ToArray();
        var sizes = new int[k];
        for (var p = 0; p < points.Count; p++)
        {
            if (clusters[p] >= 0)
            {
                RowMatrix.Add(sums[clusters[p]], points[p], 1);
                sizes[clusters[p]]++;
            }
        }

        return [.. sums.Select((s, c) => s.Select(x => x / Math.Max(1, sizes[c])).ToArray())];
    }

    /// <summary>The nearest of <paramref name="means"/>, the first of several.</summary>
    internal static int Nearest(double[] point, IReadOnlyList<double[]> means) => Enumerable.Range(0, means.Count).MinBy(c => Squared(point, means[c]));

    private static double[][] Begin(IReadOnlyList<double[]> points, int k, ref RandomNumbers random)
    {
        var means = new List<double[]> { points[random.NextInt(points.Count)] };
        var distances = points.Select(p => Squared(p, means[0])).ToArray();
        while (means.Count < k)
        {
            var rest = random.NextDouble() * distances.Sum();
            var chosen = 0;
            while (chosen < points.Count - 1 && (rest -= distances[chosen]) >= 0)
            {
                chosen++;
            }

            means.Add(points[chosen]);
            for (var p = 0; p < points.Count; p++)
            {
                distances[p] = Math.Min(distances[p], Squared(points[p], points[chosen]));
            }
        }

        return [.. means];
    }

    private static (int[] Clusters, double Error) Lloyd(IReadOnlyList<double[]> points, double[][] means)
    {
        int[] clusters = [];
        for (var step = 0; step < MostSteps; step++)
        {
            int[] next = [.. points.Select(p => Nearest(p, means))];

            // A cluster that has lost all points takes the point that is farthest from its mean.
            foreach (var empty in Enumerable.Range(0, means.Length).Except(next).ToList())
            {
                var farthest = Enumerable.Range(0, points.Count).Where(p => next.Count(c => c == next[p]) > 1).MaxBy(p => Squared(points[p], means[next[p]]));
                next[farthest] = empty;
            }

            if (clusters.AsSpan().SequenceEqual(next))
            {
                break;
            }

            clusters = next;
            means = Means(points, clusters, means.Length);
        }

        return (clusters, points.Select((p, i) => Squared(p, means[clusters[i]])).Sum());
    }
}
