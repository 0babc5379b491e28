using System.Globalization;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Makes n-grams of terms.</summary>
public static class NGramExtensions
{
    /// <summary>The sequences of <paramref name="n"/> terms that follow each other in a sentence without a word between them, joined by spaces.</summary>
    /// <param name="terms">The terms. Words that were left out (stop words) break sequences.</param>
    /// <param name="n">The number of terms in a sequence: 2 or more.</param>
    /// <exception cref="DramatisException"><paramref name="n"/> is less than 2.</exception>
    /// <example><code>text.Words().NGrams(2).Frequencies().Take(20)</code></example>
    public static Terms NGrams(this Terms terms, int n)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (n < 2)
        {
            throw new DramatisException($"n is {n}: a sequence has 2 or more.");
        }

        var starts = new int[terms.DocumentCount][];
        var numbers = TermCounter.Count(terms.DocumentCount, () => (d, sink) =>
        {
            var of = terms.NumbersOf(d).ToArray();
            var sentences = terms.PassagesOf(d, TextUnit.Sentence).Passages;
            var found = new List<int>();
            for (var i = 0; i + n <= of.Length; i++)
            {
                var last = i + n - 1;
                if (sentences[i] == sentences[last] && terms.PlaceOf(d, last) - terms.PlaceOf(d, i) == n - 1)
                {
                    sink.Add(string.Join(' ', of[i..(last + 1)].Select(number => terms[number].Name)), terms.PlaceOf(d, i));
                    found.Add(i);
                }
            }

            starts[d] = [.. found];
        });
        return new Terms(TermKind.NGram, terms.Corpus, numbers, SpansOf, terms.DocumentOf, () => terms.Provenance, KeyValuePair.Create("n", n.ToString(CultureInfo.InvariantCulture)));

        TextSpan[] SpansOf(int d)
        {
            var spans = terms.SpansOf(d);
            return [.. starts[d].Select(i => new TextSpan(spans[i].Start, spans[i + n - 1].End))];
        }
    }
}
