using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Models;

/// <summary>The state of a collapsed Gibbs sampler: a topic for every token.</summary>
/// <remarks>
/// The probabilities of all topics are computed side by side, sixteen at a time, which up to some hundred topics is faster than walking over the few topics
/// of the passage and the term one by one (SparseLDA: Yao, Mimno &amp; McCallum 2009). The lanes are sixteen on every machine, so sums have one order.
/// </remarks>
internal sealed class GibbsSampler
{
    private const int Lanes = 16;
    private const int Half = 8;

    private static readonly Vector256<int> LaneNumbers = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);

    // What a term that guides a topic weighs more in its prior than others, in occurrences a guided term.
    private const float GuideWeight = 20;

    private readonly int k;
    private readonly int padded;
    private readonly int termCount;
    private readonly int[] starts;
    private readonly int[] tokens;
    private readonly ushort[] topics;
    private readonly float[] termTopics;
    private readonly int[] topicCounts;
    private readonly float[] alpha;
    private readonly float[] extra;
    private readonly double[] remembered;
    private readonly float[] chances = new float[1024];
    private float beta;
    private int samples;
    private RandomNumbers random;

    public GibbsSampler(TermMatrix terms, ImmutableArray<ImmutableArray<int>> guides, int k, double alpha, double beta, int seed)
    {
        this.k = k;
        padded = (k + Lanes - 1) / Lanes * Lanes;
        termCount = terms.Terms.Length;
        starts = new int[terms.PassageCount + 1];
        tokens = new int[terms.TokenCount];
        topics = new ushort[tokens.Length];
        termTopics = new float[termCount * padded];
        topicCounts = new int[padded];
        this.alpha = new float[padded];
        this.alpha.AsSpan(0, k).Fill((float)alpha);
        extra = new float[padded];
        remembered = new double[termCount * k];
        this.beta = (float)beta;
        random = new RandomNumbers(seed);
        LayOut(terms);
        Guide(guides);
        Begin();
    }

    /// <summary>The topics’ prior weights.</summary>
    public ImmutableArray<double> Alpha => [.. alpha.Take(k).Select(a => (double)a)];

    /// <summary>Draws a topic anew for every token.</summary>
    public void Pass()
    {
        var counts = new float[padded];
        var inverse = new float[padded];
        // Behind the sums stand a zero and the lanes’ own sums.
        var sums = new float[padded + 1 + Lanes];
        for (var t = 0; t < padded; t++)
        {
            inverse[t] = Inverse(t);
        }

        for (var p = 0; p + 1 < starts.Length; p++)
        {
            alpha.CopyTo(counts, 0);
            for (var i = starts[p]; i < starts[p + 1]; i++)
            {
                counts[topics[i]]++;
            }

            for (var i = starts[p]; i < starts[p + 1]; i++)
            {
                if (i % chances.Length == 0)
                {
                    DrawChances();
                }

                var term = termTopics.AsSpan(tokens[i] * padded, padded);
                int old = topics[i];
                var counted = (counts[old] * (term[old] + beta) * inverse[old]) - ((counts[old] - 1) * (term[old] - 1 + beta) * Inverse(old, without: 1));
                var drawn = Draw(ref counts[0], ref term[0], ref inverse[0], ref sums[0], old, counted, chances[i % chances.Length]);

                // Most tokens stay where they are: then nothing is written, and nothing waits for it.
                if (drawn != old)
                {
                    counts[old]--;
                    term[old]--;
                    topicCounts[old]--;
                    inverse[old] = Inverse(old);
                    counts[drawn]++;
                    term[drawn]++;
                    topicCounts[drawn]++;
                    inverse[drawn] = Inverse(drawn);
                    topics[i] = (ushort)drawn;
                }
            }
        }
    }

    /// <summary>Adds what the topics are now to the mean that <see cref="Topics"/> gives.</summary>
    public void Remember()
    {
        samples++;
        for (var t = 0; t < k; t++)
        {
            var inverse = 1 / (topicCounts[t] + extra[t] + ((double)termCount * beta));
            for (var w = 0; w < termCount; w++)
            {
                remembered[(w * k) + t] += (termTopics[(w * padded) + t] + beta) * inverse;
            }
        }
    }

    /// <summary>For each topic the mean probability of each term.</summary>
    public double[][] Topics()
    {
        var result = new double[k][];
        for (var t = 0; t < k; t++)
        {
            var topic = result[t] = new double[termCount];
            double sum = 0;
            for (var w = 0; w < termCount; w++)
            {
                sum += topic[w] = remembered[(w * k) + t] / samples;
            }

            for (var w = 0; w < termCount; w++)
            {
                topic[w] /= sum;
            }
        }

        return result;
    }

    /// <summary>Fits both priors to where the tokens are now.</summary>
    public void FitPriors()
    {
        var longest = 0;
        for (var p = 0; p + 1 < starts.Length; p++)
        {
            longest = Math.Max(longest, starts[p + 1] - starts[p]);
        }

        var lengths = new int[longest + 1];
        var byTopic = Enumerable.Range(0, k).Select(_ => new int[longest + 1]).ToArray();
        var counts = new int[k];
        for (var p = 0; p + 1 < starts.Length; p++)
        {
            Array.Clear(counts);
            for (var i = starts[p]; i < starts[p + 1]; i++)
            {
                counts[topics[i]]++;
            }

            lengths[starts[p + 1] - starts[p]]++;
            for (var t = 0; t < k; t++)
            {
                byTopic[t][counts[t]]++;
            }
        }

        DirichletPrior.Fit(alpha.AsSpan(0, k), byTopic, lengths);
        if (extra.All(e => e == 0))
        {
            beta = DirichletPrior.FitSymmetric(beta, termCount, termTopics, padded, topicCounts.AsSpan(0, k));
        }
    }

    private float Inverse(int topic, int without = 0) => 1f / (topicCounts[topic] - without + extra[topic] + (termCount * beta));

    private void DrawChances()
    {
        // A copy, which stays in registers.
        var numbers = random;
        foreach (ref var chance in chances.AsSpan())
        {
            chance = numbers.NextSingle();
        }

        random = numbers;
    }

    /// <summary>A topic for a token that has topic <paramref name="old"/>, which is too probable by <paramref name="counted"/> as the token itself is counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Draw(ref float count, ref float termCount, ref float inverse, ref float sum, int old, float counted, float chance)
    {
        var prior = Vector256.Create(beta);
        var low = Vector256<float>.Zero;
        var high = Vector256<float>.Zero;
        for (nuint c = 0; c < (nuint)padded; c += Lanes)
        {
            low += Vector256.LoadUnsafe(ref count, c) * (Vector256.LoadUnsafe(ref termCount, c) + prior) * Vector256.LoadUnsafe(ref inverse, c);
            high += Vector256.LoadUnsafe(ref count, c + Half) * (Vector256.LoadUnsafe(ref termCount, c + Half) + prior) * Vector256.LoadUnsafe(ref inverse, c + Half);
            low.StoreUnsafe(ref sum, c);
            high.StoreUnsafe(ref sum, c + Half);
        }

        // Outcomes are ordered lane by lane: first the lane is found among sixteen sums, then the topic within it.
        var oldLane = old % Lanes;
        low = Below(low - Lane(oldLane, counted));
        high = Below(high - Lane(oldLane - Half, counted)) + Vector256.Create(low.GetElement(Half - 1));
        var rest = chance * high.GetElement(Half - 1);
        var rests = Vector256.Create(rest);
        var lane = BitOperations.PopCount(Vector256.LessThanOrEqual(low, rests).ExtractMostSignificantBits())
            + BitOperations.PopCount(Vector256.LessThanOrEqual(high, rests).ExtractMostSignificantBits());
        lane = Math.Min(lane, Lanes - 1);
        low.StoreUnsafe(ref sum, (nuint)padded + 1);
        high.StoreUnsafe(ref sum, (nuint)padded + 1 + Half);
        rest -= Unsafe.Add(ref sum, padded + lane);

        // How many sums of the lane lie below: counted without a branch, which would be guessed wrongly for every other token.
        var correction = lane == oldLane ? BitConverter.SingleToInt32Bits(counted) : 0;
        var chosen = lane;
        for (var t = lane; t + Lanes < padded; t += Lanes)
        {
            var isFromOldOn = (old - 1 - t) >> 31;
            var corrected = Unsafe.Add(ref sum, t) - BitConverter.Int32BitsToSingle(correction & isFromOldOn);
            chosen += (BitConverter.SingleToInt32Bits(corrected - rest) >> 31) & Lanes;
        }

        // Rounding may point behind the last topic.
        return Math.Min(chosen, k - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Lane(int lane, float value) =>
        Vector256.Equals(LaneNumbers, Vector256.Create(lane)).AsSingle() & Vector256.Create(value);

    /// <summary>The sum of each lane and those before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Below(Vector256<float> lanes)
    {
        lanes += Vector256.Shuffle(lanes, Vector256.Create(8, 0, 1, 2, 3, 4, 5, 6));
        lanes += Vector256.Shuffle(lanes, Vector256.Create(8, 8, 0, 1, 2, 3, 4, 5));
        return lanes + Vector256.Shuffle(lanes, Vector256.Create(8, 8, 8, 8, 0, 1, 2, 3));
    }

    private void LayOut(TermMatrix terms)
    {
        var next = 0;
        for (var p = 0; p < terms.PassageCount; p++)
        {
            var columns = terms.TermsOf(p);
            var counts = terms.CountsOf(p);
            for (var i = 0; i < columns.Length; i++)
            {
                for (var n = 0; n < counts[i]; n++)
                {
                    tokens[next++] = columns[i];
                }
            }

            starts[p + 1] = next;
        }
    }

    private void Guide(ImmutableArray<ImmutableArray<int>> guides)
    {
        for (var t = 0; t < Math.Min(guides.Length, k); t++)
        {
            foreach (var term in guides[t])
            {
                termTopics[(term * padded) + t] += GuideWeight;
                extra[t] += GuideWeight;
            }
        }
    }

    private void Begin()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var topic = Guided(tokens[i]) ?? random.NextInt(k);
            topics[i] = (ushort)topic;
            termTopics[(tokens[i] * padded) + topic]++;
            topicCounts[topic]++;
        }
    }

    private int? Guided(int term)
    {
        for (var t = 0; t < k; t++)
        {
            if (extra[t] > 0 && termTopics[(term * padded) + t] >= GuideWeight)
            {
                return t;
            }
        }

        return null;
    }
}
