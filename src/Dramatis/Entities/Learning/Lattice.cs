namespace Dramatis.Entities.Learning;

/// <summary>The tag sequences of a sentence and their probabilities, by scores of tags and of steps from tag to tag.</summary>
/// <remarks>Forward and backward sums (Rabiner 1989; Lafferty, McCallum and Pereira 2001), scaled token by token so that none overflows.</remarks>
/// <param name="openMisc">What a MISC counts for where a source leaves it open whether there is one; 1 is as much as what is marked.</param>
internal sealed class Lattice(double openMisc = 1)
{
    private const int N = Tags.Count;
    private const int FirstMisc = 1 + (4 * Tags.Misc);

    private readonly double[] steps = new double[N * N];
    private double[] emissions = [];
    private double[] weighted = [];
    private double[] forward = [];
    private double[] backward = [];
    private double[] scales = [];

    public int Length { get; private set; }

    /// <summary>Takes the scores of steps: from a tag (row) to a tag.</summary>
    public void SetSteps(ReadOnlySpan<float> scores)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = ExactExp.Of(scores[i]);
        }
    }

    /// <summary>Takes a sentence’s scores, <see cref="Tags.Count"/> a token.</summary>
    public void SetScores(ReadOnlySpan<float> scores)
    {
        Length = scores.Length / N;
        if (emissions.Length < scores.Length)
        {
            (emissions, weighted, scales) = (new double[scores.Length], new double[scores.Length], new double[Length]);
            (forward, backward) = (new double[scores.Length], new double[scores.Length]);
        }

        for (var t = 0; t < Length; t++)
        {
            var row = scores.Slice(t * N, N);
            var highest = row[0];
            for (var y = 1; y < N; y++)
            {
                highest = Math.Max(highest, row[y]);
            }

            for (var y = 0; y < N; y++)
            {
                emissions[(t * N) + y] = ExactExp.Of(row[y] - highest);
            }
        }
    }

    /// <summary>The probability of each tag at each token, among the sequences of the tags that <paramref name="allowed"/> holds, into <paramref name="marginals"/>.</summary>
    public void Marginals(ReadOnlySpan<uint> allowed, Span<double> marginals)
    {
        Sum(allowed);
        for (var t = 0; t < Length; t++)
        {
            for (var y = 0; y < N; y++)
            {
                marginals[(t * N) + y] = forward[(t * N) + y] * backward[(t * N) + y];
            }
        }
    }

    /// <summary>Adds the expected number of steps of the last <see cref="Marginals"/>, times <paramref name="sign"/>, to <paramref name="expected"/>.</summary>
    public void AddSteps(double sign, Span<double> expected)
    {
        for (var t = 1; t < Length; t++)
        {
            for (var to = 0; to < N; to++)
            {
                var rest = weighted[(t * N) + to] * backward[(t * N) + to] / scales[t] * sign;

                foreach (var from in Tags.Before[to])
                {
                    expected[(from * N) + to] += forward[((t - 1) * N) + from] * steps[(from * N) + to] * rest;
                }
            }
        }
    }

    /// <summary>The probability that the tokens from <paramref name="first"/> on have these tags, after <see cref="Marginals"/> of all sequences.</summary>
    public double Probability(int first, ReadOnlySpan<byte> tags)
    {
        var p = forward[(first * N) + tags[0]];
        for (var i = 1; i < tags.Length; i++)
        {
            p *= steps[(tags[i - 1] * N) + tags[i]] * weighted[((first + i) * N) + tags[i]] / scales[first + i];
        }

        return Math.Clamp(p * backward[((first + tags.Length - 1) * N) + tags[^1]], 0, 1);
    }

    private void Sum(ReadOnlySpan<uint> allowed)
    {
        for (var t = 0; t < Length; t++)
        {
            var may = allowed[t] & (t == 0 ? Tags.First : Tags.All) & (t == Length - 1 ? Tags.Final : Tags.All);
            var isOpen = allowed[t] == Tags.OutsideOrMisc;
            var total = 0.0;
            for (var y = 0; y < N; y++)
            {
                weighted[(t * N) + y] = (may >> y & 1) == 0 ? 0 : emissions[(t * N) + y] * (isOpen && y >= FirstMisc ? openMisc : 1);
                var sum = t == 0 ? 1.0 : 0.0;
                if (t > 0)
                {
                    foreach (var from in Tags.Before[y])
                    {
                        sum += forward[((t - 1) * N) + from] * steps[(from * N) + y];
                    }
                }

                forward[(t * N) + y] = sum * weighted[(t * N) + y];
                total += forward[(t * N) + y];
            }

            scales[t] = total > 0 ? total : 1;
            for (var y = 0; y < N; y++)
            {
                forward[(t * N) + y] /= scales[t];
            }
        }

        for (var t = Length - 1; t >= 0; t--)
        {
            for (var y = 0; y < N; y++)
            {
                backward[(t * N) + y] = t == Length - 1 ? 1 : 0;
            }

            if (t == Length - 1)
            {
                continue;
            }

            for (var to = 0; to < N; to++)
            {
                var rest = weighted[((t + 1) * N) + to] * backward[((t + 1) * N) + to] / scales[t + 1];
                foreach (var from in Tags.Before[to])
                {
                    backward[(t * N) + from] += steps[(from * N) + to] * rest;
                }
            }
        }
    }
}
