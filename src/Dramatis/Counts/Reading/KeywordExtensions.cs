using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Concordances of words and patterns, and their order.</summary>
public static class KeywordExtensions
{
    /// <summary>Every occurrence of a keyword in its context, over the borders of sentences.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="keyword">The words or the pattern.</param>
    /// <param name="width">The number of characters of context on each side at the most. Default: 60.</param>
    /// <exception cref="DramatisException"><paramref name="width"/> is below 0.</exception>
    /// <example><code>text.Concordance(Keyword.Words("nuclear weapon*"))</code></example>
    public static Concordance Concordance(this AnalyzedCorpus text, Keyword keyword, int width = 60)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(keyword);
        var found = text.Documents.SelectMany((document, d) => keyword.In(document).Select(span => (d, span)));
        return Of(text, keyword.Description, found, width);
    }

    /// <summary>Every occurrence of a term in its context: the words, n-grams or entities behind a count.</summary>
    /// <param name="text">The corpus that the terms were counted in.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="name">The term’s name.</param>
    /// <param name="width">The number of characters of context on each side at the most. Default: 60.</param>
    /// <exception cref="DramatisException">No term is called so.</exception>
    /// <example><code>text.Concordance(text.Words().NGrams(2), "united states")</code></example>
    public static Concordance Concordance(this AnalyzedCorpus text, Terms terms, string name, int width = 60)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var number = terms.NumberOf(name);
        var found = Enumerable.Range(0, terms.DocumentCount).Where(d => terms.NumbersOf(d).Contains(number))
            .SelectMany(d => terms.SpansOf(d).Where((_, i) => terms.NumbersOf(d)[i] == number).Select(span => (d, span)));
        return Of(text, name, found, width);
    }

    /// <summary>The same lines in the order of words beside the keyword, case aside: 1 is the first word to the right, −1 the first to the left, 0 the keyword itself.</summary>
    /// <param name="concordance">The concordance.</param>
    /// <param name="places">The words to order by, the most important first; by default the first to the right, then the second.</param>
    /// <remarks>Lines that are alike keep the order of the text.</remarks>
    /// <example><code>text.Concordance(Keyword.Words("war")).SortedBy(-1, 1)</code></example>
    public static Concordance SortedBy(this Concordance concordance, params int[] places)
    {
        ArgumentNullException.ThrowIfNull(concordance);
        ArgumentNullException.ThrowIfNull(places);
        var lines = (places.Length == 0 ? [1, 2] : places).Reverse()
            .Aggregate(concordance.AsEnumerable(), (sorted, place) => sorted.OrderBy(line => Beside(line, place), StringComparer.Ordinal));
        return new Concordance(concordance.Keyword, concordance.Type, [.. lines], concordance.Provenance.With("sorted by", string.Join(",", places)));
    }

    private static Concordance Of(AnalyzedCorpus text, string keyword, IEnumerable<(int Document, TextSpan Span)> found, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (width < 0)
        {
            throw new DramatisException($"width is {width}: it must be 0 or more.");
        }

        return new Concordance(
            keyword, null, [.. found.Select(f => ContextLines.Of(text.Documents[f.Document], f.Document, f.Span, width))], text.Corpus.Provenance.With("keyword", keyword).With("width", width));
    }

    private static string Beside(ConcordanceLine line, int place)
    {
        if (place == 0)
        {
            return line.Keyword.ToLowerInvariant();
        }

        var context = place > 0 ? line.Right : line.Left;
        var words = Tokenizer.Tokenize(context).Where(WordTerms.HasPlace).Select(t => context[t.Start..t.End]).ToImmutableArray();
        return place > 0
            ? place <= words.Length ? words[place - 1].ToLowerInvariant() : ""
            : -place <= words.Length ? words[^-place].ToLowerInvariant() : "";
    }
}
