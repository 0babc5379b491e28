using Dramatis.Progress;
using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Quality;

/// <summary>Finds topics again and again, to see whether they hold still.</summary>
internal static class StabilitySearch
{
    /// <summary>The same model, with the stability of each topic.</summary>
    public static TopicModel Measure(TopicModel model, TopicMaterial material, int runs)
    {
        var (topics, k, seed) = (model.State.TermWeights, model.Topics.Length, material.Options.Seed);
        var seeds = new double[runs][];
        var resampled = new double[runs][];
        var oneDone = LongWork.Begin("Finding topics again", 2 * runs);
        Parallel.For(0, 2 * runs, i =>
        {
            var run = i / 2;
            if (i % 2 == 0)
            {
                seeds[run] = Once(material, null, k, seed + run + 1, topics);
            }
            else
            {
                resampled[run] = Once(material, Resampled(material.Order.Length, seed + run + 1), k, seed + run + 1, topics);
            }

            oneDone();
        });
        return model with
        {
            Topics = [.. model.Topics.Select((t, i) => t with { Stability = new TopicStability(seeds.Average(s => s[i]), resampled.Average(s => s[i]), runs) })],
        };
    }

    /// <summary>So many rows, each drawn from all of them, in ascending order.</summary>
    public static int[] Resampled(int rows, int seed)
    {
        var random = new RandomNumbers(seed);
        var drawn = new int[rows];
        for (var i = 0; i < rows; i++)
        {
            drawn[i] = random.NextInt(rows);
        }

        Array.Sort(drawn);
        return drawn;
    }

    private static double[] Once(TopicMaterial material, int[]? rows, int k, int seed, IReadOnlyList<double[]> topics)
    {
        var input = rows is null ? material.Input : material.Sample(rows);
        return TopicLikeness.Matched(topics, material.Options.Method.FromChance.Fit(input, k, seed).Terms);
    }
}
