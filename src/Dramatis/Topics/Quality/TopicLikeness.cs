using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Quality;

/// <summary>How alike topics are.</summary>
internal static class TopicLikeness
{
    /// <summary>The cosine of the angle between two vectors of weights; 0 if one is all 0.</summary>
    public static double Cosine(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double product = 0, squaresA = 0, squaresB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            product += a[i] * b[i];
            squaresA += a[i] * a[i];
            squaresB += b[i] * b[i];
        }

        return squaresA > 0 && squaresB > 0 ? Math.Min(1, product / Math.Sqrt(squaresA * squaresB)) : 0;
    }

    /// <summary>The likeness of each of the first topics to the one of the others that it is matched with; 0 for one left over.</summary>
    public static double[] Matched(IReadOnlyList<double[]> topics, IReadOnlyList<double[]> others)
    {
        var likeness = new double[topics.Count, others.Count];
        for (var i = 0; i < topics.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                likeness[i, j] = Cosine(topics[i], others[j]);
            }
        }

        return [.. Assignment.Best(likeness).Select((j, i) => j < 0 ? 0 : likeness[i, j])];
    }

    /// <summary>The square root of the Jensen–Shannon divergence of two distributions, in bits: a distance from 0 to 1 (Endres &amp; Schindelin 2003).</summary>
    public static double JensenShannon(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double divergence = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var mean = (a[i] + b[i]) / 2;
            divergence += (a[i] > 0 ? a[i] * Math.Log2(a[i] / mean) : 0) + (b[i] > 0 ? b[i] * Math.Log2(b[i] / mean) : 0);
        }

        return Math.Sqrt(Math.Clamp(divergence / 2, 0, 1));
    }
}
