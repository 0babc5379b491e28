using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

public sealed partial record Association
{
    /// <summary>The log-likelihood ratio G² (Dunning 1993), with a minus where the two are together less often than by chance.</summary>
    public static Association LogLikelihood { get; } = new("llr", "G²", t => Signed(t, t.LogLikelihood()));

    /// <summary>Pearson’s χ², with a minus where the two are together less often than by chance.</summary>
    public static Association ChiSquare { get; } = new("chi2", "χ²", t => Signed(t, t.ChiSquare()));

    /// <summary>The t-score (Church et al. 1991): (O − E) / √O; NaN if never together.</summary>
    public static Association TScore { get; } = new("t", "t", t => (t.Joint - t.Expected) / Math.Sqrt(t.Joint));

    /// <summary>The z-score (Berry-Rogghe 1973): (O − E) / √E.</summary>
    public static Association ZScore { get; } = new("z", "z", t => (t.Joint - t.Expected) / Math.Sqrt(t.Expected));

    /// <summary>
    /// −log₁₀ of the p-value of Fisher’s exact test for more than chance: 2 is p = 0.01. Right however thin the data; what is less probable than 10⁻³⁰⁰ is 300.
    /// </summary>
    public static Association Fisher { get; } = new("fisher", "−log₁₀ p (Fisher)", t => t.Total == 0 ? double.NaN : -Math.Log10(Math.Max(1e-300, t.FisherP(Alternative.Greater))) + 0.0);

    private static double Signed(Contingency t, double statistic) => t.Joint < t.Expected ? -statistic : statistic;
}
