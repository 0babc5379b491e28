using System.Numerics;

namespace Dramatis.Topics.Numerics;

/// <summary>Random numbers that one seed gives again on every machine and every version of .NET: xoshiro256** (Blackman &amp; Vigna 2021).</summary>
internal struct RandomNumbers
{
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    /// <summary>The numbers that begin at <paramref name="seed"/>.</summary>
    public RandomNumbers(long seed)
    {
        var state = (ulong)seed;
        a = SplitMix(ref state);
        b = SplitMix(ref state);
        c = SplitMix(ref state);
        d = SplitMix(ref state);
    }

    /// <summary>A number from 0, included, to 1, excluded.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number from 0, included, to 1, excluded, in steps of 2⁻²⁴.</summary>
    public float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>A whole number from 0 to <paramref name="end"/>, excluded.</summary>
    public int NextInt(int end) => (int)(NextDouble() * end);

    /// <summary>A number of the normal distribution with mean 0 and variance 1 (Box &amp; Muller 1958).</summary>
    public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());

    /// <summary>Puts <paramref name="items"/> into an order by chance (Fisher &amp; Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = NextInt(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    private static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
