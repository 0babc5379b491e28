namespace Dramatis.Counts;

/// <summary>The normal distribution.</summary>
internal static class Normal
{
    /// <summary>The probability of a value further than <paramref name="z"/> from the mean, on both sides.</summary>
    public static double TwoSided(double z) => ComplementaryError(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>The probability of a χ² of one degree of freedom of <paramref name="x"/> or more.</summary>
    public static double ChiSquareUpper(double x) => x <= 0 ? 1 : ComplementaryError(Math.Sqrt(x / 2));

    /// <summary>The value that a standard normal variable stays below with probability <paramref name="p"/>.</summary>
    public static double Quantile(double p)
    {
        if (p is <= 0 or >= 1)
        {
            return p <= 0 ? double.NegativeInfinity : double.PositiveInfinity;
        }

        // Bisection on the distribution itself: slow, exact, and called a few times a table.
        var (low, high) = (-40.0, 40.0);
        for (var i = 0; i < 200 && high - low > 1e-15 * Math.Max(1, Math.Abs(low)); i++)
        {
            var middle = (low + high) / 2;
            var below = middle < 0 ? TwoSided(middle) / 2 : 1 - (TwoSided(middle) / 2);
            (low, high) = below < p ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>1 − erf(x) for x ≥ 0: by its series where x is small, else by its continued fraction (Abramowitz &amp; Stegun 7.1.6, 7.1.14).</summary>
    private static double ComplementaryError(double x)
    {
        if (x < 2)
        {
            double term = x, sum = x;
            for (var n = 1; n < 200 && term > sum * 1e-17; n++)
            {
                term *= 2 * x * x / ((2 * n) + 1);
                sum += term;
            }

            return 1 - (2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum);
        }

        double fraction = x;
        for (var n = 120; n > 0; n--)
        {
            fraction = x + (n / 2.0 / fraction);
        }

        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / fraction;
    }
}
