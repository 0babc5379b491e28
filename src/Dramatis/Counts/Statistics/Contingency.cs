namespace Dramatis.Counts;

/// <summary>How often two things occur, each and together, among a number of cases: a 2×2 table by its margins.</summary>
/// <param name="Joint">The number of cases that have both.</param>
/// <param name="CountA">The number of cases that have the first.</param>
/// <param name="CountB">The number of cases that have the second.</param>
/// <param name="Total">The number of cases.</param>
public readonly record struct Contingency(long Joint, long CountA, long CountB, long Total)
{
    /// <summary>The number of cases that have the first only.</summary>
    public long OnlyA => CountA - Joint;

    /// <summary>The number of cases that have the second only.</summary>
    public long OnlyB => CountB - Joint;

    /// <summary>The number of cases that have neither.</summary>
    public long Neither => Total - CountA - CountB + Joint;

    /// <summary>How many cases would have both by chance: CountA · CountB / Total; NaN of no case.</summary>
    public double Expected => (double)CountA * CountB / Total;

    /// <summary>The smallest of the four expected counts. Below 5, χ² and its like can't be trusted (Cochran 1954): use an exact test.</summary>
    public double SmallestExpected => (double)Math.Min(CountA, Total - CountA) * Math.Min(CountB, Total - CountB) / Total;
}
