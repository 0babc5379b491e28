using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>Takes parts of a corpus, to be compared.</summary>
public static class TermParts
{
    /// <summary>The occurrences in some of the documents.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="documents">Which documents.</param>
    /// <param name="description">Which they are, in words, for the provenance and for figures: <c>Democratic</c>.</param>
    /// <example><code>var whigs = words.In(d => d.Metadata["party"] == "Whig", "Whig");</code></example>
    public static Terms In(this Terms terms, Func<Document, bool> documents, string description)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(documents);
        var all = terms.Corpus.Documents;
        return terms.Pick(d => documents(all[d]) ? (0, int.MaxValue) : (0, 0), description);
    }

    /// <summary>The occurrences in the documents whose metadata have a value in a field.</summary>
    /// <exception cref="DramatisException">A document has no such field, or none has the value; the message names those there are.</exception>
    /// <example><code>words.In("party", "Whig")</code></example>
    public static Terms In(this Terms terms, string field, string value)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var values = terms.Corpus.Documents.Select(d => Metadata.Of(d, field)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return values.Contains(value)
            ? terms.In(d => d.Metadata[field] == value, value)
            : throw new DramatisException($"No document has “{value}” in its field “{field}”. There are: {string.Join(", ", values.Take(20))}{(values.Count > 20 ? " …" : "")}.");
    }

    /// <summary>The occurrences in a stretch of the corpus, document after document: the first half is from 0 to 0.5.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="from">Where it begins, as a share of all occurrences.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="description">Which stretch it is, in words: <c>first half</c>.</param>
    /// <exception cref="DramatisException"><paramref name="from"/> and <paramref name="to"/> aren’t in order between 0 and 1.</exception>
    /// <example><code>words.Slice(0, 0.5, "first half").Keyness(words.Slice(0.5, 1, "second half"))</code></example>
    public static Terms Slice(this Terms terms, double from, double to, string description)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!(from >= 0 && from <= to && to <= 1))
        {
            throw new DramatisException($"A slice from {from} to {to} can’t be taken: both are shares from 0 to 1, the first not the larger.");
        }

        var (first, end) = ((long)(from * terms.Occurrences), (long)(to * terms.Occurrences));
        var starts = new long[terms.DocumentCount + 1];
        for (var d = 0; d < terms.DocumentCount; d++)
        {
            starts[d + 1] = starts[d] + terms.NumbersOf(d).Length;
        }

        return terms.Pick(d => ((int)Math.Clamp(first - starts[d], 0, int.MaxValue), (int)Math.Clamp(end - starts[d], 0, int.MaxValue)), description);
    }
}
