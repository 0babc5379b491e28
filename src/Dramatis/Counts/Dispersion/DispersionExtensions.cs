using System.Collections.Immutable;

namespace Dramatis.Counts;

/// <summary>Puts dispersion on <see cref="Terms"/>.</summary>
public static class DispersionExtensions
{
    private const int FewDocuments = 5;

    /// <summary>How evenly each term is spread, the most frequent first, ties in ordinal order.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="parts">
    /// The number of parts of like length to cut the corpus into. Default: the documents are the parts; where there are fewer than 5, ten parts of like length.
    /// </param>
    /// <param name="minCount">Leaves out terms that occur less often. Default: 2.</param>
    /// <exception cref="DramatisException"><paramref name="parts"/> is less than 1.</exception>
    /// <example><code>words.Dispersion(parts: 20).First(d => d.Term.Name == "union").DP</code></example>
    public static ImmutableArray<TermDispersion> Dispersion(this Terms terms, int? parts = null, int minCount = 2)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (parts < 1)
        {
            throw new DramatisException($"parts is {parts}: it must be 1 or more.");
        }

        var count = parts ?? (terms.DocumentCount >= FewDocuments ? 0 : 10);
        var inPart = new List<(int Part, long Count)>[terms.Count];
        for (var t = 0; t < inPart.Length; t++)
        {
            inPart[t] = [];
        }

        var sizes = new long[count > 0 ? count : terms.DocumentCount];
        long at = 0;
        for (var d = 0; d < terms.DocumentCount; d++)
        {
            foreach (var number in terms.NumbersOf(d))
            {
                var part = count > 0 ? (int)(at++ * count / terms.Occurrences) : d;
                sizes[part]++;
                var own = inPart[number];
                if (own.Count > 0 && own[^1].Part == part)
                {
                    own[^1] = (part, own[^1].Count + 1);
                }
                else
                {
                    own.Add((part, 1));
                }
            }
        }

        return
        [
            .. terms.Select((term, i) => (Term: term, Counts: inPart[i])).Where(t => t.Term.Occurrences >= minCount)
                .OrderByDescending(t => t.Term.Occurrences).ThenBy(t => t.Term.Name, StringComparer.Ordinal)
                .Select(t => Of(t.Term, t.Counts, sizes, terms.Occurrences)),
        ];
    }

    private static TermDispersion Of(Term term, List<(int Part, long Count)> counts, long[] sizes, long total)
    {
        // Parts without a word say nothing about spread.
        var filled = sizes.Count(s => s > 0);
        var shares = counts.Select(c => (double)c.Count / sizes[c.Part]).ToArray();
        var mean = shares.Sum() / filled;
        var variance = (shares.Sum(s => (s - mean) * (s - mean)) + ((filled - shares.Length) * mean * mean)) / filled;
        var present = counts.Sum(c => sizes[c.Part]);
        var deviation = (counts.Sum(c => Math.Abs(((double)c.Count / term.Occurrences) - ((double)sizes[c.Part] / total))) + ((double)(total - present) / total)) / 2;
        var smallest = sizes.Where(s => s > 0).Min();
        return new TermDispersion(
            term,
            counts.Count,
            filled < 2 ? double.NaN : 1 - (Math.Sqrt(variance) / mean / Math.Sqrt(filled - 1)),
            deviation,
            filled < 2 ? double.NaN : deviation / (1 - ((double)smallest / total)));
    }
}
