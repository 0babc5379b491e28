using Dramatis.Topics.Models;

namespace Dramatis.Tests.Topics;

public class ExactPosteriorTests
{
    /// <summary>
    /// Three passages of two tokens over three terms, two topics: all 64 assignments of topics to tokens are summed over, each with its exact posterior probability
    /// (Griffiths and Steyvers 2004), and the expected distance between the two topics is compared with the mean over many chains.
    /// </summary>
    [Fact]
    public void The_sampler_draws_from_the_exact_posterior()
    {
        const double alpha = 0.7, beta = 0.4;
        var terms = TermMatrix.Count([["a", "b"], ["a", "a"], ["b", "c"]]);
        int[] passage = [0, 0, 1, 1, 2, 2], word = [0, 1, 0, 0, 1, 2];
        double all = 0, expected = 0;
        for (var assignment = 0; assignment < 64; assignment++)
        {
            var (byPassage, byWord, sizes) = (new int[3, 2], new int[3, 2], new int[2]);
            double probability = 1;
            for (var i = 0; i < 6; i++)
            {
                var t = (assignment >> i) & 1;
                // The Pólya urn: each token in turn given those before.
                probability *= (byPassage[passage[i], t] + alpha) * (byWord[word[i], t] + beta) / (sizes[t] + (3 * beta));
                byPassage[passage[i], t]++;
                byWord[word[i], t]++;
                sizes[t]++;
            }

            all += probability;
            expected += probability * Spread(w => Enumerable.Range(0, 2).Select(t => (byWord[w, t] + beta) / (sizes[t] + (3 * beta))).ToArray());
        }

        // With so few passes a chain is remembered once, at its end: a mean within a chain would blur the topics. Six tokens mix at once.
        var single = new GibbsLda { Iterations = 9, AlphaSum = 2 * alpha, Beta = beta, OptimizeInterval = 0 };
        var found = Enumerable.Range(0, 6000).Average(seed =>
        {
            var fit = single.Fit(new TopicInput(terms), 2, seed);
            return Spread(w => [.. fit.Terms.Select(t => t[w])]);
        });

        Assert.Equal(expected / all, found, 0.02);
    }

    /// <summary>How far the two topics are apart, whichever is called first.</summary>
    private static double Spread(Func<int, double[]> topics) => Enumerable.Range(0, 3).Sum(w => Math.Abs(topics(w)[0] - topics(w)[1]));
}
