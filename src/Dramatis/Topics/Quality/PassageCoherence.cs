using System.Numerics;
using Dramatis.Topics.Models;

namespace Dramatis.Topics.Quality;

/// <summary>Coherence over whole passages.</summary>
internal static class PassageCoherence
{
    /// <summary>The <paramref name="count"/> weightiest columns that have a weight, ties by column.</summary>
    public static int[] Top(double[] weights, int count) =>
        [.. Enumerable.Range(0, weights.Length).Where(w => weights[w] > 0).OrderByDescending(w => weights[w]).ThenBy(w => w).Take(count)];

    /// <summary>For each topic the mean normalized pointwise mutual information of each two of its terms (Bouma 2009); 0 for fewer than two terms.</summary>
    /// <param name="passages">The passages; a term counts once in each.</param>
    /// <param name="topics">The columns of the terms of each topic.</param>
    public static double[] Npmi(TermMatrix passages, IReadOnlyList<int[]> topics)
    {
        var words = (passages.PassageCount + 63) / 64;
        var wanted = topics.SelectMany(t => t).Distinct().ToDictionary(w => w, _ => new ulong[words]);
        for (var p = 0; p < passages.PassageCount; p++)
        {
            foreach (var term in passages.TermsOf(p))
            {
                if (wanted.TryGetValue(term, out var bits))
                {
                    bits[p / 64] |= 1UL << (p % 64);
                }
            }
        }

        double n = passages.PassageCount;
        return [.. topics.Select(topic => topic.SelectMany((a, i) => topic.Skip(i + 1).Select(b => Npmi(wanted[a], wanted[b], n))).DefaultIfEmpty(0).Average())];
    }

    private static double Npmi(ulong[] a, ulong[] b, double n)
    {
        long inA = 0, inB = 0, inBoth = 0;
        for (var i = 0; i < a.Length; i++)
        {
            inA += BitOperations.PopCount(a[i]);
            inB += BitOperations.PopCount(b[i]);
            inBoth += BitOperations.PopCount(a[i] & b[i]);
        }

        return inBoth == 0 ? -1 : inBoth == n ? 1 : Math.Log(inBoth * n / ((double)inA * inB)) / -Math.Log(inBoth / n);
    }
}
