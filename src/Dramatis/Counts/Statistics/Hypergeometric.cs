namespace Dramatis.Counts;

/// <summary>Probabilities of 2×2 tables whose margins are fixed.</summary>
/// <remarks>
/// By Loader’s saddle-point expansion (Loader 2000, as R and SciPy do), which keeps its precision with counts of any size, where differences of
/// log-factorials lose it.
/// </remarks>
internal static class Hypergeometric
{
    private const double HalfLogTwoPi = 0.918938533204672741780329736406;

    /// <summary>The probability of the table with these margins whose first cell is <paramref name="joint"/>.</summary>
    public static double Probability(long joint, long countA, long countB, long total)
    {
        if (joint < Math.Max(0, countA + countB - total) || joint > Math.Min(countA, countB))
        {
            return 0;
        }

        if (countB == 0 || countB == total)
        {
            return 1;
        }

        var p = (double)countB / total;
        var q = (double)(total - countB) / total;
        return Math.Exp(LogBinomial(joint, countA, p, q) + LogBinomial(countB - joint, total - countA, p, q) - LogBinomial(countB, total, p, q));
    }

    /// <summary>The probability of a first cell of <paramref name="joint"/> or more.</summary>
    public static double Upper(long joint, long countA, long countB, long total)
    {
        var (low, high) = (Math.Max(0, countA + countB - total), Math.Min(countA, countB));
        if (joint <= low)
        {
            return 1;
        }

        // The shorter way is the tail that falls off: from joint up where joint is above the mean, else one less the tail below.
        return joint > (double)countA * countB / total
            ? Sum(joint, high, 1, countA, countB, total)
            : Math.Max(0, 1 - Sum(joint - 1, low, -1, countA, countB, total));
    }

    /// <summary>The probability of a first cell of <paramref name="joint"/> or less.</summary>
    public static double Lower(long joint, long countA, long countB, long total)
    {
        var (low, high) = (Math.Max(0, countA + countB - total), Math.Min(countA, countB));
        if (joint >= high)
        {
            return 1;
        }

        return joint < (double)countA * countB / total
            ? Sum(joint, low, -1, countA, countB, total)
            : Math.Max(0, 1 - Sum(joint + 1, high, 1, countA, countB, total));
    }

    /// <summary>The probability of a table no more probable than that of <paramref name="joint"/>.</summary>
    public static double TwoSided(long joint, long countA, long countB, long total)
    {
        // Tables that are as probable but for rounding are as probable (R and SciPy allow as much).
        var limit = Probability(joint, countA, countB, total) * (1 + 1e-7);
        var (low, high) = (Math.Max(0, countA + countB - total), Math.Min(countA, countB));
        var mode = Math.Clamp((long)((double)(countA + 1) * (countB + 1) / (total + 2)), low, high);
        if (Probability(mode, countA, countB, total) <= limit)
        {
            return 1;
        }

        // The nearest tables at each side that are no more probable; one behind the end where there is none.
        var (below, more) = (low - 1, mode);
        while (more - below > 1)
        {
            var middle = below + ((more - below) / 2);
            (below, more) = Probability(middle, countA, countB, total) <= limit ? (middle, more) : (below, middle);
        }

        (more, var above) = (mode, high + 1);
        while (above - more > 1)
        {
            var middle = more + ((above - more) / 2);
            (more, above) = Probability(middle, countA, countB, total) <= limit ? (more, middle) : (middle, above);
        }

        return Math.Min(1, Sum(below, low, -1, countA, countB, total) + Sum(above, high, 1, countA, countB, total));
    }

    private static double Sum(long from, long to, int step, long countA, long countB, long total)
    {
        var term = Probability(from, countA, countB, total);
        var sum = 0.0;
        for (var x = from; step > 0 ? x <= to : x >= to; x += step)
        {
            sum += term;
            if (term < sum * 1e-17)
            {
                break;
            }

            term *= step > 0
                ? (double)(countA - x) / (x + 1) * ((double)(countB - x) / (total - countA - countB + x + 1))
                : (double)x / (countA - x + 1) * ((double)(total - countA - countB + x) / (countB - x + 1));
        }

        return Math.Min(1, sum);
    }

    private static double LogBinomial(long x, long n, double p, double q)
    {
        if (x == 0)
        {
            return n == 0 ? 0 : n * Math.Log(q);
        }

        if (x == n)
        {
            return n * Math.Log(p);
        }

        var rest = StirlingError(n) - StirlingError(x) - StirlingError(n - x) - Deviance(x, n * p) - Deviance(n - x, n * q);
        return rest - HalfLogTwoPi - (0.5 * (Math.Log(x) + Math.Log((double)(n - x) / n)));
    }

    /// <summary>ln n! less Stirling’s approximation of it.</summary>
    private static double StirlingError(long n)
    {
        if (n <= 15)
        {
            double logFactorial = 0;
            for (var i = 2; i <= n; i++)
            {
                logFactorial += Math.Log(i);
            }

            return n == 0 ? 0 : logFactorial - ((n + 0.5) * Math.Log(n)) + n - HalfLogTwoPi;
        }

        var square = (double)n * n;
        return ((1.0 / 12) - (((1.0 / 360) - (((1.0 / 1260) - (((1.0 / 1680) - ((1.0 / 1188) / square)) / square)) / square)) / square)) / n;
    }

    /// <summary>x ln(x / mean) + mean − x, without loss where both are near to each other.</summary>
    private static double Deviance(double x, double mean)
    {
        if (Math.Abs(x - mean) >= 0.1 * (x + mean))
        {
            return (x * Math.Log(x / mean)) + mean - x;
        }

        var v = (x - mean) / (x + mean);
        var sum = (x - mean) * v;
        var term = 2 * x * v;
        for (var j = 1; j < 1000; j++)
        {
            term *= v * v;
            var next = sum + (term / ((2 * j) + 1));
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return sum;
    }
}
