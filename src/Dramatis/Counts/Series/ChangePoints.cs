namespace Dramatis.Counts;

/// <summary>Cuts a series of counts into stretches of one rate.</summary>
/// <remarks>
/// The cut that costs the least of all (optimal partitioning: Jackson et al. 2005), a stretch costing −2 ln of its likelihood as Poisson counts of one rate, divided by the
/// overdispersion, and 3 ln n for each change. Overdispersion is estimated from neighbouring times, so that bursts aren’t taken for changes.
/// </remarks>
internal static class ChangePoints
{
    /// <summary>The number of the stretch of each time, from 0.</summary>
    public static int[] Segments(IReadOnlyList<(long Count, long Total)> series)
    {
        var n = series.Count;
        var (counts, totals) = (new double[n + 1], new double[n + 1]);
        for (var i = 0; i < n; i++)
        {
            (counts[i + 1], totals[i + 1]) = (counts[i] + series[i].Count, totals[i] + series[i].Total);
        }

        var spread = Overdispersion(series);
        var penalty = 3 * Math.Log(Math.Max(2, n));
        var (best, from) = (new double[n + 1], new int[n + 1]);
        best[0] = -penalty;
        for (var end = 1; end <= n; end++)
        {
            best[end] = double.PositiveInfinity;
            for (var start = 0; start < end; start++)
            {
                var (count, total) = (counts[end] - counts[start], totals[end] - totals[start]);
                var cost = best[start] + penalty + (count == 0 ? 0 : -2 * count * Math.Log(count / total) / spread);
                if (cost < best[end])
                {
                    (best[end], from[end]) = (cost, start);
                }
            }
        }

        var segments = new int[n];
        for (var end = n; end > 0; end = from[end])
        {
            for (var i = from[end]; i < n && from[end] > 0; i++)
            {
                segments[i]++;
            }
        }

        return segments;
    }

    private static double Overdispersion(IReadOnlyList<(long Count, long Total)> series)
    {
        var (sum, pairs) = (0.0, 0);
        for (var i = 1; i < series.Count; i++)
        {
            var (a, b) = (series[i - 1], series[i]);
            double count = a.Count + b.Count, total = a.Total + b.Total;
            if (count > 0 && a.Total > 0 && b.Total > 0)
            {
                var expected = count * a.Total / total;
                sum += (a.Count - expected) * (a.Count - expected) / (expected * b.Total / total);
                pairs++;
            }
        }

        return pairs == 0 ? 1 : Math.Max(1, sum / pairs);
    }
}
