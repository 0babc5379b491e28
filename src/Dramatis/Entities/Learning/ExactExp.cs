namespace Dramatis.Entities.Learning;

/// <summary>The exponential function by additions and multiplications only, so that it gives the same bits on every machine.</summary>
internal static class ExactExp
{
    private const double Log2 = 0.693147180559945309417;

    /// <summary>e to the power of <paramref name="x"/>, with a relative error below 1e-14; 0 below -700, and 1e304 at most.</summary>
    public static double Of(double x)
    {
        if (x < -700)
        {
            return 0;
        }

        x = Math.Min(x, 700);
        var k = Math.Floor((x / Log2) + 0.5);
        var r = x - (k * Log2);
        var sum = 1.0;
        for (var n = 13; n > 0; n--)
        {
            sum = 1 + (r / n * sum);
        }

        return sum * BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
    }
}
