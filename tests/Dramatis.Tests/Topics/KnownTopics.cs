using System.Collections.Immutable;
using Dramatis.Topics.Models;

namespace Dramatis.Tests.Topics;

/// <summary>Passages drawn from topics that are known, by latent Dirichlet allocation’s own story.</summary>
public static class KnownTopics
{
    public const int K = 5;
    private const int Words = 100;

    /// <summary>For each topic the probability of each term: twenty terms of its own, and a little of all others.</summary>
    public static double[][] Topics { get; } =
        [.. Enumerable.Range(0, K).Select(t => Enumerable.Range(0, Words).Select(w => w / (Words / K) == t ? 0.9 * (1 + (w % 5)) / 60 : 0.1 / (Words - (Words / K))).ToArray())];

    /// <summary>Passages of 60 words of one or two topics each.</summary>
    public static IEnumerable<string[]> Passages(int count, int seed = 3)
    {
        var random = new Random(seed);
        for (var p = 0; p < count; p++)
        {
            var (main, other) = (random.Next(K), random.Next(K));
            yield return [.. Enumerable.Range(0, 60).Select(_ => Draw(Topics[random.NextDouble() < 0.8 ? main : other], random))];
        }
    }

    /// <summary>How alike each known topic is to the one found that is matched with it, the least of them.</summary>
    public static double Recovered(TermMatrix terms, IReadOnlyList<double[]> found)
    {
        var full = found.Select(topic => Enumerable.Range(0, Words).Select(w => terms.Terms.IndexOf(Name(w)) is var at and >= 0 ? topic[at] : 0).ToArray()).ToList();
        return Topics.Min(known => full.Max(topic => Cosine(known, topic)));
    }

    public static ImmutableArray<string> Names { get; } = [.. Enumerable.Range(0, Words).Select(Name)];

    private static string Name(int word) => $"{(char)('a' + (word / (Words / K)))}word{(char)('a' + (word % (Words / K)))}";

    private static string Draw(double[] topic, Random random)
    {
        var rest = random.NextDouble();
        var word = 0;
        while (word < Words - 1 && (rest -= topic[word]) > 0)
        {
            word++;
        }

        return Name(word);
    }

    private static double Cosine(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum() / Math.Sqrt(a.Sum(x => x * x) * b.Sum(x => x * x));
}
