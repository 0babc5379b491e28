namespace Dramatis.Counts;

/// <summary>How much more often a term occurs in one part of a corpus than in another.</summary>
/// <param name="Term">The term’s name.</param>
/// <param name="Count">Its occurrences in the part.</param>
/// <param name="Reference">Its occurrences in the part it is compared with.</param>
/// <param name="Table">The 2×2 table: the term’s occurrences in the part, in both, the occurrences of all terms in the part, in both.</param>
/// <param name="P">The p-value of Fisher’s exact test, two-sided.</param>
/// <param name="Q">The same corrected for the number of terms compared (Benjamini &amp; Hochberg 1995).</param>
public sealed record KeyTerm(string Term, long Count, long Reference, Contingency Table, double P, double Q)
{
    /// <summary>Occurrences per million in the part.</summary>
    public double PerMillion => 1e6 * Count / Table.CountB;

    /// <summary>Occurrences per million in the part it is compared with.</summary>
    public double ReferencePerMillion => 1e6 * Reference / (Table.Total - Table.CountB);

    /// <summary>The log-likelihood ratio G² (Dunning 1993; Rayson &amp; Garside 2000), with a minus where the term is rarer in the part.</summary>
    public double LogLikelihood => Signed(Table.LogLikelihood());

    /// <summary>Pearson’s χ², with a minus where the term is rarer in the part.</summary>
    public double ChiSquare => Signed(Table.ChiSquare());

    /// <summary>
    /// The log ratio (Hardie 2014): log₂ of how many times as often it occurs in the part; 1 is twice as often. A count of 0 stands as ½.
    /// </summary>
    public double LogRatio => Math.Log2(Math.Max(Count, 0.5) / Table.CountB / (Math.Max(Reference, 0.5) / (Table.Total - Table.CountB)));

    /// <summary>The 95 % interval of <see cref="LogRatio"/> (Katz et al. 1978), as if occurrences were independent.</summary>
    public Interval LogRatioInterval
    {
        get
        {
            var (a, b) = (Math.Max(Count, 0.5), Math.Max(Reference, 0.5));
            var error = Math.Sqrt((1 / a) - (1.0 / Table.CountB) + (1 / b) - (1.0 / (Table.Total - Table.CountB)));
            var half = Normal.Quantile(0.975) * error / Math.Log(2);
            return new Interval(LogRatio - half, LogRatio + half);
        }
    }

    /// <summary>The odds ratio; infinite for a term that the other part never has.</summary>
    public double OddsRatio => Table.OddsRatio();

    private double Signed(double statistic) => Table.Joint < Table.Expected ? -statistic : statistic;
}
