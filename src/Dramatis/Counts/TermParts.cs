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
    /// <param name="from">Where it begins, as a share of all characters.</param>
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

        var documents = terms.Corpus.Documents;
        var starts = new long[documents.Length + 1];
        for (var d = 0; d < documents.Length; d++)
        {
            starts[d + 1] = starts[d] + documents[d].Text.Length;
        }

        var (first, end) = ((long)(from * starts[^1]), to >= 1 ? long.MaxValue : (long)(to * starts[^1]));
        return terms.Pick(d => (Before(d, first), Before(d, end)), description);

        int Before(int d, long character) => character <= starts[d] ? 0 : character >= starts[d + 1] ? int.MaxValue : terms.SpansOf(d).TakeWhile(s => starts[d] + s.Start < character).Count();
    }

    /// <summary>
    /// Two parts to compare: the documents that have one and another value in a field of their metadata, or the first and the second half of the corpus.
    /// </summary>
    /// <param name="terms">The terms.</param>
    /// <param name="field">The field; empty for the two halves.</param>
    /// <param name="first">The value of the one part.</param>
    /// <param name="second">The value of the other.</param>
    /// <exception cref="DramatisException">A document has no such field, or none has a value; the message names those there are.</exception>
    /// <example><code>var (a, b) = words.Parts("party", "Whig", "Democratic");</code></example>
    public static (Terms First, Terms Second) Parts(this Terms terms, string field = "", string first = "", string second = "")
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Length == 0
            ? (terms.Slice(0, 0.5, "first half"), terms.Slice(0.5, 1, "second half"))
            : (terms.In(field, first), terms.In(field, second));
    }
}
