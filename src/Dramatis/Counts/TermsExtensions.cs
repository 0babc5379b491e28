using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Makes terms of corpora: what is to be counted.</summary>
public static class TermsExtensions
{
    /// <summary>The words of an analyzed corpus.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="options">Which words count; by default all, in lower case.</param>
    /// <example><code>var words = text.Words(new WordOptions { StopWords = StopWords.English });</code></example>
    public static Terms Words(this AnalyzedCorpus text, WordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WordTerms.Of(text.Corpus, text.Documents, options ?? new WordOptions(), () => text.Corpus.Provenance);
    }

    /// <summary>The words of a corpus, for those who need no entities: the same as of an analyzed corpus, sooner.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="options">Which words count; by default all, in lower case.</param>
    /// <example><code>var words = Corpus.Load("speeches.jsonl").Words();</code></example>
    public static Terms Words(this Corpus corpus, WordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var documents = new TokenizedDocument[corpus.Documents.Length];
        Parallel.For(0, documents.Length, d => documents[d] = TokenizedDocument.From(corpus.Documents[d]));
        return WordTerms.Of(corpus, documents, options ?? new WordOptions(), () => corpus.Provenance);
    }

    /// <summary>
    /// The maximal runs of letters, marks, decimal digits and <c>_</c> in a corpus, in lower case: what other programs count by the regular
    /// expression <c>\w+</c>.
    /// </summary>
    /// <remarks>For figures to compare with those of other programs, and for speed. It cuts <c>don’t</c> and <c>U.S.</c> apart: for all else, count words.</remarks>
    /// <example><code>var runs = Corpus.Load("speeches.jsonl").WordRuns();</code></example>
    public static Terms WordRuns(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var numbers = TermCounter.Count(corpus.Documents.Length, () =>
        {
            var folding = new CaseFolding();
            return (d, sink) => Counts.WordRuns.AddAll(corpus.Documents[d].Text, folding, sink);
        });
        return new Terms(
            TermKind.Word, corpus, numbers, d => Counts.WordRuns.All(corpus.Documents[d].Text), d => TokenizedDocument.From(corpus.Documents[d]), () => corpus.Provenance, KeyValuePair.Create("terms", "word runs"));
    }

    /// <summary>The entities of a corpus.</summary>
    /// <remarks>A mention's place is that of its first word.</remarks>
    /// <example><code>text.EntityTerms().Frequencies()</code></example>
    public static Terms EntityTerms(this AnalyzedCorpus text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = text.Entities.Mentions.ToLookup(m => m.DocumentIndex);
        var numbers = TermCounter.Count(text.Documents.Length, () => (d, sink) =>
        {
            var (place, token) = (0, 0);
            var tokens = text.Documents[d].Tokens;
            foreach (var mention in mentions[d])
            {
                for (; tokens[token].End <= mention.Span.Start; token++)
                {
                    place += WordTerms.HasPlace(tokens[token]) ? 1 : 0;
                }

                sink.Add(mention.Entity, place);
            }
        });
        return new Terms(
            TermKind.Entity,
            text.Corpus,
            numbers with { TypeOf = name => text.Entities[name].Type },
            d => [.. mentions[d].Select(m => m.Span)],
            d => text.Documents[d],
            () => text.Entities.Provenance);
    }
}
