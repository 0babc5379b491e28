namespace Dramatis.Counts;

/// <summary>A stretch of values that an estimate is compatible with.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>
    /// The interval of a proportion by the score method (Wilson 1927), right for small counts and shares near 0 or 1.
    /// </summary>
    /// <param name="count">How many of them.</param>
    /// <param name="total">Of how many.</param>
    /// <param name="level">How often such an interval holds the true share. Default: 0.95.</param>
    /// <example><code>Interval.Wilson(3, 1_000) // 0.0010 to 0.0088</code></example>
    public static Interval Wilson(double count, double total, double level = 0.95)
    {
        if (total <= 0)
        {
            return new Interval(0, 1);
        }

        var z = Normal.Quantile((1 + Levels.Checked(level)) / 2);
        var (share, square) = (count / total, z * z / total);
        var middle = (share + (square / 2)) / (1 + square);
        var half = z / (1 + square) * Math.Sqrt((share * (1 - share) / total) + (square / (4 * total)));
        return new Interval(count <= 0 ? 0 : Math.Max(0, middle - half), count >= total ? 1 : Math.Min(1, middle + half));
    }

    /// <summary>The interval between two percentiles of simulated values, NaN left out; NaN if none is left.</summary>
    internal static Interval OfPercentiles(double[] values, double level)
    {
        var sorted = values.Where(v => !double.IsNaN(v)).Order().ToArray();
        return sorted.Length == 0 ? new Interval(double.NaN, double.NaN) : new Interval(At((1 - level) / 2), At((1 + level) / 2));

        double At(double share) => sorted[(int)Math.Clamp(Math.Round(share * (sorted.Length - 1)), 0, sorted.Length - 1)];
    }
}
