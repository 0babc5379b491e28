namespace Dramatis.Topics.Models;

/// <summary>Fits the weights of Dirichlet priors to counts, by Minka’s fixed point (Minka 2000).</summary>
internal static class DirichletPrior
{
    private const int Steps = 20;
    private const double Least = 1e-4;

    /// <summary>Fits a weight for each of the topics.</summary>
    /// <param name="alpha">The weights, where they are and where they come to.</param>
    /// <param name="byTopic">For each topic, the number of passages that hold 0, 1, 2 … tokens of it.</param>
    /// <param name="lengths">The number of passages of 0, 1, 2 … tokens.</param>
    public static void Fit(Span<float> alpha, int[][] byTopic, int[] lengths)
    {
        for (var step = 0; step < Steps; step++)
        {
            double sum = 0;
            foreach (var a in alpha)
            {
                sum += a;
            }

            var all = Digammas(lengths, sum);
            for (var t = 0; t < alpha.Length && all > 0; t++)
            {
                alpha[t] = (float)Math.Max(Least, alpha[t] * Digammas(byTopic[t], alpha[t]) / all);
            }
        }
    }

    /// <summary>Fits one weight for all terms.</summary>
    public static float FitSymmetric(float beta, int termCount, float[] termTopics, int stride, ReadOnlySpan<int> topicCounts)
    {
        var most = 0;
        foreach (var count in termTopics)
        {
            most = Math.Max(most, (int)count);
        }

        var byCount = new int[most + 1];
        for (var w = 0; w < termCount; w++)
        {
            for (var t = 0; t < topicCounts.Length; t++)
            {
                byCount[(int)termTopics[(w * stride) + t]]++;
            }
        }

        double fitted = beta;
        for (var step = 0; step < Steps; step++)
        {
            double all = 0;
            foreach (var count in topicCounts)
            {
                all += Difference(count, termCount * fitted);
            }

            if (all <= 0)
            {
                break;
            }

            fitted = Math.Max(Least, fitted * Digammas(byCount, fitted) / (termCount * all));
        }

        return (float)fitted;
    }

    /// <summary>The sum over a histogram of ψ(n + a) − ψ(a), which for whole n is 1/a + 1/(a+1) + … + 1/(a+n−1).</summary>
    private static double Digammas(int[] histogram, double a)
    {
        double difference = 0, sum = 0;
        for (var n = 1; n < histogram.Length; n++)
        {
            difference += 1 / (a + n - 1);
            sum += histogram[n] * difference;
        }

        return sum;
    }

    private static double Difference(int n, double a)
    {
        double difference = 0;
        for (var i = 0; i < n; i++)
        {
            difference += 1 / (a + i);
        }

        return difference;
    }
}
