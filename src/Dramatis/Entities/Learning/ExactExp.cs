namespace Dramatis.Entities.Learning;

/// <summary>The exponential function by additions and multiplications only, so that it gives the same bits on every machine.</summary>
internal static class ExactExp
{
    private const double Log2 = 0.693147180559945309417;
    private const double PerLog2 = 1 / Log2;

    /// <summary>e to the power of <paramref name="x"/>, with a relative error below 1e-10; 0 below -700, and 1e304 at most.</summary>
    public static double Of(double x)
    {
        if (x < -700)
        {
            return 0;
        }

        x = Math.Min(x, 700);
        var k = Math.Floor((x * PerLog2) + 0.5);
        var r = x - (k * Log2);

        // The Taylor series up to the 9th power, by Horner’s rule.
        var sum = 1.0 / 362880;
        sum = (sum * r) + (1.0 / 40320);
        sum = (sum * r) + (1.0 / 5040);
        sum = (sum * r) + (1.0 / 720);
        sum = (sum * r) + (1.0 / 120);
        sum = (sum * r) + (1.0 / 24);
        sum = (sum * r) + (1.0 / 6);
        sum = (sum * r) + 0.5;
        sum = (sum * r) + 1;
        sum = (sum * r) + 1;
        return sum * BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
    }
}
