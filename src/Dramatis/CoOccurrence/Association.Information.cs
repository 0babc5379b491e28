using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

public sealed partial record Association
{
    /// <summary>
    /// Pointwise mutual information (Church &amp; Hanks 1990), log₂(O / E): how many times as often as by chance, doublings counted; −∞ if never together.
    /// </summary>
    public static Association Pmi { get; } = new("pmi", "PMI", PointwiseInformation);

    /// <summary>Positive PMI: <see cref="Pmi"/>, but 0 where that is less.</summary>
    public static Association Ppmi { get; } = new("ppmi", "PPMI", t => Math.Max(0, PointwiseInformation(t)));

    /// <summary>
    /// Normalized pointwise mutual information (Bouma 2009): ln(p(a,b) / (p(a) p(b))) / −ln p(a,b). From −1 (never together)
    /// over 0 (independent) to 1 (only together, and also where both are in every case: its limit).
    /// </summary>
    public static Association Npmi { get; } = new("npmi", "NPMI", NormalizedPmi);

    private static double PointwiseInformation(Contingency t) => t.CountA == 0 || t.CountB == 0 ? double.NaN : Math.Log2(t.Joint / t.Expected);

    private static double NormalizedPmi(Contingency t)
    {
        if (t.CountA == 0 || t.CountB == 0 || t.Total == 0)
        {
            return double.NaN;
        }

        if (t.Joint == 0)
        {
            return -1;
        }

        if (t.Joint == t.Total)
        {
            return 1;
        }

        double joint = (double)t.Joint / t.Total;
        double expected = (double)t.CountA / t.Total * ((double)t.CountB / t.Total);
        return Math.Log(joint / expected) / -Math.Log(joint);
    }
}
