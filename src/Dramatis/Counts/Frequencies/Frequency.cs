namespace Dramatis.Counts;

/// <summary>How often a term occurs.</summary>
/// <param name="Group">The group of documents it was counted in; null for the whole corpus.</param>
/// <param name="Term">The term.</param>
/// <param name="Count">The number of occurrences.</param>
/// <param name="Total">The number of occurrences of all terms there.</param>
/// <param name="Documents">The number of documents there that have it.</param>
public sealed record Frequency(string? Group, Term Term, long Count, long Total, int Documents)
{
    /// <summary>Occurrences per million occurrences of all terms.</summary>
    public double PerMillion => Total == 0 ? double.NaN : 1e6 * Count / Total;

    /// <summary>
    /// The 95 % interval of <see cref="PerMillion"/> (Wilson 1927), as if occurrences were independent. Words come in bursts, so take it for the least that
    /// chance does.
    /// </summary>
    public Interval PerMillionInterval
    {
        get
        {
            var share = Interval.Wilson(Count, Total);
            return new Interval(1e6 * share.Low, 1e6 * share.High);
        }
    }
}
