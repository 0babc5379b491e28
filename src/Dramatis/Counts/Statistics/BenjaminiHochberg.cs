namespace Dramatis.Counts;

/// <summary>Corrects p-values for the number of tests.</summary>
public static class BenjaminiHochberg
{
    /// <summary>
    /// For each p-value the smallest rate of false discoveries at which it still counts as one (Benjamini &amp; Hochberg 1995), in the same order: those of at
    /// most 0.05 are a list in which one in twenty is expected to be due to chance.
    /// </summary>
    /// <param name="p">The p-values; NaN stays NaN and counts as no test.</param>
    /// <param name="tests">The number of tests, if more were made than are listed: those left out count as p = 1.</param>
    /// <example><code>BenjaminiHochberg.Adjust([0.01, 0.04, 0.03]) // 0.03, 0.04, 0.04</code></example>
    public static double[] Adjust(IReadOnlyList<double> p, long tests = 0)
    {
        ArgumentNullException.ThrowIfNull(p);
        var order = Enumerable.Range(0, p.Count).Where(i => !double.IsNaN(p[i])).OrderByDescending(i => p[i]).ToArray();
        var all = Math.Max(tests, order.Length);
        double[] adjusted = [.. p];
        var least = 1.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            least = Math.Min(least, p[order[rank]] * all / (order.Length - rank));
            adjusted[order[rank]] = least;
        }

        return adjusted;
    }
}
