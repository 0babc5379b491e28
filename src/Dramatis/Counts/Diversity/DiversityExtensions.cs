using System.Collections.Immutable;

namespace Dramatis.Counts;

/// <summary>Puts lexical diversity on <see cref="Terms"/>.</summary>
public static class DiversityExtensions
{
    private const int Window = 100;
    private const int Drawn = 42;
    private const double Threshold = 0.72;

    /// <summary>How varied the words of the whole corpus are, document after document.</summary>
    /// <example><code>text.Words().Diversity().Mtld</code></example>
    public static LexicalDiversity Diversity(this Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Of(null, [.. Enumerable.Range(0, terms.DocumentCount).SelectMany(d => terms.NumbersOf(d).ToArray())], terms.Count);
    }

    /// <summary>How varied the words of each document are, in the order of the corpus.</summary>
    /// <example><code>text.Words().DiversityByDocument()</code></example>
    public static ImmutableArray<LexicalDiversity> DiversityByDocument(this Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return [.. Enumerable.Range(0, terms.DocumentCount).Select(d => Of(terms.Corpus.Documents[d].Id, terms.NumbersOf(d).ToArray(), terms.Count))];
    }

    private static LexicalDiversity Of(string? document, int[] numbers, int terms)
    {
        var counts = numbers.CountBy(n => n).Select(c => c.Value).ToArray();
        var ttr = (double)counts.Length / numbers.Length;
        var isEmpty = numbers.Length == 0;
        return new LexicalDiversity(
            document,
            numbers.Length,
            counts.Length,
            ttr,
            isEmpty ? double.NaN : MovingAverage(numbers, terms),
            isEmpty ? double.NaN : (Factors(numbers, ttr) + Factors([.. numbers.Reverse()], ttr)) / 2,
            numbers.Length < Drawn ? double.NaN : counts.Sum(c => 1 - Hypergeometric.Probability(0, Drawn, c, numbers.Length)) / Drawn);
    }

    private static double MovingAverage(int[] numbers, int terms)
    {
        var width = Math.Min(Window, numbers.Length);
        var (counts, types) = (new int[terms], 0);
        long sum = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            types += counts[numbers[i]]++ == 0 ? 1 : 0;
            if (i >= width)
            {
                types -= --counts[numbers[i - width]] == 0 ? 1 : 0;
            }

            sum += i >= width - 1 ? types : 0;
        }

        return (double)sum / width / (numbers.Length - width + 1);
    }

    private static double Factors(int[] numbers, double whole)
    {
        var (seen, tokens, factors, ratio) = (new HashSet<int>(), 0, 0.0, 1.0);
        foreach (var number in numbers)
        {
            seen.Add(number);
            ratio = (double)seen.Count / ++tokens;
            if (ratio <= Threshold)
            {
                factors++;
                (tokens, ratio) = (0, 1);
                seen.Clear();
            }
        }

        factors += (1 - ratio) / (1 - Threshold);

        // A text that never repeats a word has no factor: its whole length is the least that its stretches would have.
        return factors == 0 || whole >= 1 ? numbers.Length : numbers.Length / factors;
    }
}
