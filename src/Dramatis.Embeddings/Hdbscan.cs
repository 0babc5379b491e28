namespace Dramatis.Embeddings;

/// <summary>Clusters as dense regions (Campello, Moulavi &amp; Sander 2013), chosen by excess of mass.</summary>
/// <remarks>Time grows with the square of the number of points. Points at exactly equal distances are taken in their order.</remarks>
public static class Hdbscan
{
    /// <summary>For each point the number of its cluster, from 0; −1 for one in none.</summary>
    /// <param name="points">The points, all of one length.</param>
    /// <param name="minClusterSize">A region of fewer points is no cluster. Default: 5.</param>
    /// <param name="minSamples">The neighbour, the point itself the first, whose distance says how dense it is around a point. Default: <paramref name="minClusterSize"/>.</param>
    /// <example><code>Hdbscan.Cluster(points, minClusterSize: 10)</code></example>
    public static int[] Cluster(IReadOnlyList<double[]> points, int minClusterSize = 5, int? minSamples = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfLessThan(minClusterSize, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(minSamples ?? 1, 1, nameof(minSamples));
        if (points.Count < minClusterSize)
        {
            return [.. points.Select(_ => -1)];
        }

        var core = Core(points, Math.Min(minSamples ?? minClusterSize, points.Count));
        return new CondensedTree(SpanningTree(points, core), points.Count, minClusterSize).Clusters();
    }

    private static double[] Core(IReadOnlyList<double[]> points, int neighbour)
    {
        var core = new double[points.Count];
        Parallel.For(0, points.Count, i =>
        {
            double[] distances = [.. points.Select(p => KMeans.Squared(points[i], p))];
            Array.Sort(distances);
            core[i] = Math.Sqrt(distances[neighbour - 1]);
        });
        return core;
    }

    /// <summary>The edges of the minimum spanning tree over mutual reachability (Prim 1957), the shortest first.</summary>
    private static List<(int A, int B, double Length)> SpanningTree(IReadOnlyList<double[]> points, double[] core)
    {
        var n = points.Count;
        var (nearest, from, isIn) = (new double[n], new int[n], new bool[n]);
        Array.Fill(nearest, double.PositiveInfinity);
        var edges = new List<(int A, int B, double Length)>(n - 1);
        var at = 0;
        for (var step = 1; step < n; step++)
        {
            isIn[at] = true;
            var next = -1;
            for (var p = 0; p < n; p++)
            {
                if (isIn[p])
                {
                    continue;
                }

                var reach = Math.Max(Math.Sqrt(KMeans.Squared(points[at], points[p])), Math.Max(core[at], core[p]));
                if (reach < nearest[p])
                {
                    (nearest[p], from[p]) = (reach, at);
                }

                next = next < 0 || nearest[p] < nearest[next] ? p : next;
            }

            edges.Add((from[next], next, nearest[next]));
            at = next;
        }

        return [.. edges.OrderBy(e => e.Length)];
    }
}
