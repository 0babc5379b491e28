namespace Dramatis.Counts;

/// <summary>Statistics of 2×2 tables.</summary>
public static class ContingencyStatistics
{
    /// <summary>
    /// The log-likelihood ratio G² (Dunning 1993): 2 Σ O ln(O / E) over the four cells. It is 0 where the two are independent, and large whether
    /// they are together more or less often than by chance.
    /// </summary>
    /// <example><code>new Contingency(110, 2552, 221, 31777).LogLikelihood()</code></example>
    public static double LogLikelihood(this Contingency table)
    {
        var (a, b, n) = ((double)table.CountA, (double)table.CountB, (double)table.Total);
        return Math.Max(0, 2 * (Part(table.Joint, a * b / n) + Part(table.OnlyA, a * (n - b) / n) + Part(table.OnlyB, (n - a) * b / n) + Part(table.Neither, (n - a) * (n - b) / n)));
    }

    /// <summary>Pearson’s χ², without a correction for continuity; NaN where a margin is empty.</summary>
    public static double ChiSquare(this Contingency table)
    {
        var (a, b, n) = ((double)table.CountA, (double)table.CountB, (double)table.Total);
        var difference = ((double)table.Joint * table.Neither) - ((double)table.OnlyA * table.OnlyB);
        return n * difference * difference / (a * b * (n - a) * (n - b));
    }

    /// <summary>The p-value of Fisher’s exact test: how probable a table that is at least as extreme is by chance, its margins given.</summary>
    /// <param name="table">The table.</param>
    /// <param name="alternative">What counts as extreme. Default: two-sided, by the probability of tables.</param>
    /// <example><code>new Contingency(3, 4, 4, 8).FisherP() // 0.4857, the lady tasting tea</code></example>
    public static double FisherP(this Contingency table, Alternative alternative = Alternative.TwoSided) => alternative switch
    {
        Alternative.Greater => Hypergeometric.Upper(table.Joint, table.CountA, table.CountB, table.Total),
        Alternative.Less => Hypergeometric.Lower(table.Joint, table.CountA, table.CountB, table.Total),
        _ => Hypergeometric.TwoSided(table.Joint, table.CountA, table.CountB, table.Total),
    };

    /// <summary>The odds ratio, O₁₁ O₂₂ / (O₁₂ O₂₁); infinite where A or B is never without the other.</summary>
    public static double OddsRatio(this Contingency table) => (double)table.Joint / table.OnlyA * ((double)table.Neither / table.OnlyB);

    private static double Part(double observed, double expected) => observed <= 0 ? 0 : observed * Math.Log(observed / expected);
}
