namespace Dramatis.CoOccurrence;

/// <summary>A measure of how strongly two things go together.</summary>
/// <param name="Name">Its name in tables and on the command line: <c>npmi</c>.</param>
/// <param name="Label">Its name for readers: <c>NPMI</c>.</param>
/// <param name="Of">The measure of a 2×2 table; NaN where it is not defined.</param>
public sealed record Association(string Name, string Label, Func<Contingency, double> Of)
{
    /// <summary>The number of windows that hold both.</summary>
    public static Association Count { get; } = new("count", "Co-occurrences", t => t.Joint);

    /// <summary>
    /// Normalized pointwise mutual information (Bouma 2009): ln(p(a,b) / (p(a) p(b))) / −ln p(a,b). From −1 (never together)
    /// over 0 (independent) to 1 (only together, and also where both are in every window: its limit).
    /// </summary>
    public static Association Npmi { get; } = new("npmi", "NPMI", NormalizedPmi);

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
