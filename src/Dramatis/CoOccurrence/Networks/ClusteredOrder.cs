namespace Dramatis.CoOccurrence;

/// <summary>Puts things that are alike side by side.</summary>
/// <remarks>
/// Hierarchical clustering with average linkage (Sokal &amp; Michener 1958) over cosine distances; where two clusters are joined they are turned so
/// that the ends that meet are those most alike. Ties are broken by the order given, so one input has one order.
/// </remarks>
internal static class ClusteredOrder
{
    /// <summary>The indices of <paramref name="vectors"/> in their new order.</summary>
    public static int[] Of(IReadOnlyList<double[]> vectors)
    {
        var distances = new double[vectors.Count, vectors.Count];
        for (var i = 0; i < vectors.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                distances[i, j] = distances[j, i] = CosineDistance(vectors[i], vectors[j]);
            }
        }

        List<int[]> clusters = [.. Enumerable.Range(0, vectors.Count).Select(i => new[] { i })];
        while (clusters.Count > 1)
        {
            var (a, b) = Nearest(clusters, distances);
            var joined = Join(clusters[a], clusters[b], distances);
            clusters.RemoveAt(b);
            clusters[a] = joined;
        }

        return clusters is [var all] ? all : [];
    }

    private static (int A, int B) Nearest(List<int[]> clusters, double[,] distances)
    {
        var (best, nearest) = (double.PositiveInfinity, (A: 0, B: 1));
        for (var a = 0; a < clusters.Count; a++)
        {
            for (var b = a + 1; b < clusters.Count; b++)
            {
                var distance = clusters[a].Average(i => clusters[b].Average(j => distances[i, j]));
                if (distance < best)
                {
                    (best, nearest) = (distance, (a, b));
                }
            }
        }

        return nearest;
    }

    private static int[] Join(int[] a, int[] b, double[,] distances)
    {
        int[] turnedA = [.. a.Reverse()];
        int[] turnedB = [.. b.Reverse()];
        (int[] Left, int[] Right)[] ways = [(a, b), (a, turnedB), (turnedA, b), (turnedA, turnedB)];
        var (left, right) = ways.MinBy(way => distances[way.Left[^1], way.Right[0]]);
        return [.. left, .. right];
    }

    private static double CosineDistance(double[] a, double[] b)
    {
        double product = 0, lengthA = 0, lengthB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            product += a[i] * b[i];
            lengthA += a[i] * a[i];
            lengthB += b[i] * b[i];
        }

        return lengthA == 0 || lengthB == 0 ? 1 : 1 - (product / Math.Sqrt(lengthA * lengthB));
    }
}
