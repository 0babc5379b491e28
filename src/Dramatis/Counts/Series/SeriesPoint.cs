namespace Dramatis.Counts;

/// <summary>How often a term occurs at one time.</summary>
/// <param name="Time">The time, as the documents’ metadata write it.</param>
/// <param name="Count">Its occurrences.</param>
/// <param name="Total">The occurrences of all terms.</param>
/// <param name="Segment">The number of the stretch between change points, from 1.</param>
/// <param name="SegmentPerMillion">The term’s occurrences per million in that stretch.</param>
public sealed record SeriesPoint(string Time, long Count, long Total, int Segment, double SegmentPerMillion)
{
    /// <summary>Occurrences per million occurrences of all terms; NaN at a time without any.</summary>
    public double PerMillion => Total == 0 ? double.NaN : 1e6 * Count / Total;

    /// <summary>The 95 % interval of <see cref="PerMillion"/> (Wilson 1927), as if occurrences were independent.</summary>
    public Interval PerMillionInterval
    {
        get
        {
            var share = Interval.Wilson(Count, Total);
            return new Interval(1e6 * share.Low, 1e6 * share.High);
        }
    }
}
