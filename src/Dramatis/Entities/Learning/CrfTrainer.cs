using System.Numerics;

namespace Dramatis.Entities.Learning;

/// <summary>Learns the weights of a linear-chain conditional random field.</summary>
/// <remarks>
/// Maximizes the likelihood of the allowed tag sequences, those that a source leaves open summed over, by AdaGrad (Duchi, Hazan and Singer 2011) with an
/// L1 penalty that is made up for when a feature is next met (so that what isn’t needed becomes exactly 0); the weights are the mean of those at the end of
/// the last epochs. One thread, a fixed
/// order, own exponentials: the same data give the same bits.
/// </remarks>
internal sealed class CrfTrainer
{
    /// <summary>The weights that a feature has room for: its tags, rounded up so that vectors fill it.</summary>
    public const int Stride = 24;

    private const int N = Tags.Count;

    private readonly TrainerOptions options;
    private readonly IReadOnlyList<TrainingSentence> sentences;
    private readonly float[] weights;
    private readonly float[] squares;
    private readonly int[] met;
    private readonly float[] steps = new float[N * N];
    private readonly double[] stepSquares = new double[N * N];
    private readonly Lattice lattice;
    private readonly uint[] all = [.. Enumerable.Repeat(Tags.All, 4096)];
    private readonly float[] gradient = new float[Stride];
    private readonly RunningMean weightMean;
    private readonly RunningMean stepMean = new(N * N);
    private int clock;

    public CrfTrainer(IReadOnlyList<TrainingSentence> sentences, int features, TrainerOptions options)
    {
        (this.sentences, this.options) = (sentences, options);
        lattice = new Lattice(options.OpenMisc);
        weights = new float[features * Stride];
        squares = new float[features * Stride];
        weightMean = new RunningMean(features * Stride);
        met = new int[features];
    }

    /// <summary>The weights of steps from tag to tag.</summary>
    public ReadOnlySpan<float> Steps => steps;

    /// <summary>The weights of a feature, one a tag.</summary>
    public ReadOnlySpan<float> WeightsOf(int feature) => weights.AsSpan(feature * Stride, N);

    /// <summary>Goes over all sentences <see cref="TrainerOptions.Epochs"/> times; calls <paramref name="epochDone"/> after each.</summary>
    public void Train(Action epochDone)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = 88172645463325252UL;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                // Marsaglia’s xorshift: the same order in every run.
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                var j = (int)(random % (ulong)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (var index in order)
            {
                clock++;
                Learn(sentences[index]);
            }

            if (epoch >= options.Epochs - Math.Max(1, options.Averaged))
            {
                AddToMeans();
            }

            epochDone();
        }

        weightMean.CopyTo(weights);
        stepMean.CopyTo(steps);
    }

    private void AddToMeans()
    {
        for (var feature = 0; feature < met.Length; feature++)
        {
            Shrink(feature);
        }

        weightMean.Add(weights);
        stepMean.Add(steps);
    }

    private void Learn(TrainingSentence sentence)
    {
        var size = sentence.Length * N;
        var scores = new float[size];
        Span<float> sum = stackalloc float[Stride];
        var start = 0;
        for (var t = 0; t < sentence.Length; t++)
        {
            sum.Clear();
            for (var f = start; f < sentence.Ends[t]; f++)
            {
                Shrink(sentence.Features[f]);
                Add(weights.AsSpan(sentence.Features[f] * Stride, Stride), sum);
            }

            sum[..N].CopyTo(scores.AsSpan(t * N));
            start = sentence.Ends[t];
        }

        lattice.SetSteps(steps);
        lattice.SetScores(scores);
        var free = new double[size];
        var stepGradient = new double[N * N];
        lattice.Marginals(all.AsSpan(0, sentence.Length), free);
        lattice.AddSteps(1, stepGradient);
        var right = new double[size];
        lattice.Marginals(sentence.Allowed, right);
        lattice.AddSteps(-1, stepGradient);
        start = 0;
        for (var t = 0; t < sentence.Length; t++)
        {
            var largest = 0.0;
            for (var y = 0; y < N; y++)
            {
                var g = free[(t * N) + y] - right[(t * N) + y];
                gradient[y] = (float)g;
                largest = Math.Max(largest, Math.Abs(g));
            }

            // A token that is settled changes nothing that would be kept.
            for (var f = start; f < sentence.Ends[t] && largest > options.Settled; f++)
            {
                Update(sentence.Features[f]);
            }

            start = sentence.Ends[t];
        }

        for (var i = 0; i < stepGradient.Length; i++)
        {
            stepSquares[i] += stepGradient[i] * stepGradient[i];
            steps[i] -= (float)(options.Rate * stepGradient[i] / (Math.Sqrt(stepSquares[i]) + 1e-6));
        }
    }

    private void Update(int feature)
    {
        var w = weights.AsSpan(feature * Stride, Stride);
        var s = squares.AsSpan(feature * Stride, Stride);
        var rate = new Vector<float>(options.Rate);
        var least = new Vector<float>(1e-6f);
        for (var i = 0; i < Stride; i += Vector<float>.Count)
        {
            var g = new Vector<float>(gradient.AsSpan(i));
            var square = new Vector<float>(s[i..]) + (g * g);
            square.CopyTo(s[i..]);
            (new Vector<float>(w[i..]) - (rate * g / (Vector.SquareRoot(square) + least))).CopyTo(w[i..]);
        }
    }

    /// <summary>Takes off a feature’s weights what the penalty took since it was last met.</summary>
    private void Shrink(int feature)
    {
        var missed = clock - met[feature];
        if (missed == 0)
        {
            return;
        }

        met[feature] = clock;
        var w = weights.AsSpan(feature * Stride, Stride);
        var s = squares.AsSpan(feature * Stride, Stride);
        var penalty = new Vector<float>(options.Rate * options.Penalty / sentences.Count * missed);
        var least = new Vector<float>(1e-6f);
        for (var i = 0; i < Stride; i += Vector<float>.Count)
        {
            var value = new Vector<float>(w[i..]);
            var size = Vector.Max(Vector.Abs(value) - (penalty / (Vector.SquareRoot(new Vector<float>(s[i..])) + least)), Vector<float>.Zero);
            Vector.ConditionalSelect(Vector.LessThan(value, Vector<float>.Zero), -size, size).CopyTo(w[i..]);
        }
    }

    private static void Add(ReadOnlySpan<float> values, Span<float> sum)
    {
        for (var i = 0; i < Stride; i += Vector<float>.Count)
        {
            (new Vector<float>(sum[i..]) + new Vector<float>(values[i..])).CopyTo(sum[i..]);
        }
    }
}
