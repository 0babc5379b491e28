using System.Collections.Immutable;

namespace Dramatis.Topics.Quality;

/// <summary>How well the terms of a topic go together in texts: those the topics are of, or others.</summary>
public static class Coherence
{
    // As in Röder et al.: keeps the logarithm of pairs that never occur together finite.
    private const double Epsilon = 1e-12;

    /// <summary>The coherence of each topic.</summary>
    /// <param name="topics">The terms of each topic, the weightiest first.</param>
    /// <param name="texts">The tokens of each text, in their order.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="window">The number of tokens of a window; by default the measure’s own. <see cref="int.MaxValue"/>: whole texts.</param>
    /// <remarks>
    /// A pair of which a term is nowhere in the texts counts as 0; a topic of fewer than two terms is 0. Two terms that stand in every window have an NPMI of 1.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is less than 1.</exception>
    /// <example><code>Coherence.Of([["iran", "talks"]], texts, CoherenceMeasure.Npmi)</code></example>
    public static ImmutableArray<double> Of(
        IReadOnlyList<IReadOnlyList<string>> topics, IEnumerable<IReadOnlyList<string>> texts, CoherenceMeasure measure, int? window = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfLessThan(window ?? 1, 1, nameof(window));
        var terms = topics.SelectMany(t => t).Distinct(StringComparer.Ordinal).ToList();
        var counts = new WindowCounts(terms, texts, window ?? DefaultWindow(measure));
        return [.. topics.Select(topic => topic.Count < 2 ? 0 : measure == CoherenceMeasure.V ? Company(topic, counts) : Pairs(topic, counts, measure))];
    }

    private static int DefaultWindow(CoherenceMeasure measure) => measure switch
    {
        CoherenceMeasure.UMass => int.MaxValue,
        CoherenceMeasure.V => 110,
        _ => 10,
    };

    private static double Pairs(IReadOnlyList<string> topic, WindowCounts counts, CoherenceMeasure measure)
    {
        var values = new List<double>();
        for (var i = 1; i < topic.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                values.Add(measure switch
                {
                    CoherenceMeasure.UMass => LogConditional(topic[i], topic[j], counts),
                    CoherenceMeasure.Uci => LogRatio(topic[i], topic[j], counts),
                    _ => Npmi(topic[i], topic[j], counts),
                });
            }
        }

        return values.Average();
    }

    private static double LogConditional(string term, string weightier, WindowCounts counts)
    {
        double n = counts.Windows;
        return counts.Of(weightier) == 0 ? 0 : Math.Log(((counts.Of(term, weightier) / n) + Epsilon) / (counts.Of(weightier) / n));
    }

    private static double LogRatio(string a, string b, WindowCounts counts)
    {
        double n = counts.Windows;
        return counts.Of(a) == 0 || counts.Of(b) == 0 ? 0 : Math.Log(((counts.Of(a, b) / n) + Epsilon) / (counts.Of(a) / n * (counts.Of(b) / n)));
    }

    private static double Npmi(string a, string b, WindowCounts counts)
    {
        var both = counts.Of(a, b);
        return both == counts.Windows ? 1 : LogRatio(a, b, counts) / -Math.Log((both / (double)counts.Windows) + Epsilon);
    }

    private static double Company(IReadOnlyList<string> topic, WindowCounts counts)
    {
        double[][] vectors = [.. topic.Select(a => topic.Select(b => Npmi(a, b, counts)).ToArray())];
        double[] sum = [.. topic.Select((_, i) => vectors.Sum(v => v[i]))];
        return vectors.Average(v => TopicLikeness.Cosine(v, sum));
    }
}
