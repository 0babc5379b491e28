using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>Puts frequencies on <see cref="Terms"/>.</summary>
public static class FrequencyExtensions
{
    /// <summary>How often each term occurs in the corpus.</summary>
    /// <example><code>text.Words().Frequencies().Take(20)</code></example>
    public static FrequencyList Frequencies(this Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new FrequencyList(
            terms, Ranked(terms.Select(t => new Frequency(null, t, t.Occurrences, terms.Occurrences, t.Documents))), terms.Provenance);
    }

    /// <summary>How often each term occurs in the documents that share a value in a field of their metadata.</summary>
    /// <exception cref="DramatisException">A document has no such field.</exception>
    /// <example><code>words.FrequenciesBy("party")</code></example>
    public static FrequencyList FrequenciesBy(this Terms terms, string field) => terms.FrequenciesBy(document => Metadata.Of(document, field), field);

    /// <summary>How often each term occurs in each group of documents.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="group">The name of a document’s group; null leaves the document out.</param>
    /// <param name="description">What groups them, for the provenance.</param>
    /// <example><code>words.FrequenciesBy(d => d.Metadata["year"][..3] + "0s", "decade")</code></example>
    public static FrequencyList FrequenciesBy(this Terms terms, Func<Document, string?> group, string description)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(group);
        var groups = terms.Corpus.Documents.Select((document, d) => (Group: group(document), d)).Where(d => d.Group is not null)
            .GroupBy(d => d.Group!, d => d.d, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        return new FrequencyList(terms, groups.SelectMany(g => Of(terms, g.Key, g)), terms.Provenance.With("group by", description), group);
    }

    private static IEnumerable<Frequency> Of(Terms terms, string group, IEnumerable<int> documents)
    {
        var (counts, having, last) = (new long[terms.Count], new int[terms.Count], new int[terms.Count]);
        foreach (var d in documents)
        {
            foreach (var number in terms.NumbersOf(d))
            {
                counts[number]++;
                having[number] += last[number] == d + 1 ? 0 : 1;
                last[number] = d + 1;
            }
        }

        var total = counts.Sum();
        return Ranked(terms.Select((t, i) => new Frequency(group, t, counts[i], total, having[i])).Where(f => f.Count > 0));
    }

    private static IEnumerable<Frequency> Ranked(IEnumerable<Frequency> frequencies) =>
        frequencies.OrderByDescending(f => f.Count).ThenBy(f => f.Term.Name, StringComparer.Ordinal);
}
