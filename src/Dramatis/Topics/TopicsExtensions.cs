using System.Collections.Immutable;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Topics;

/// <summary>Puts topics on <see cref="AnalyzedCorpus"/>.</summary>
public static class TopicsExtensions
{
    /// <summary>Finds <paramref name="k"/> topics over the corpus’s passages by latent Dirichlet allocation.</summary>
    /// <example><code>var topics = text.Topics(k: 6, TextUnit.Paragraph, seed: 1);</code></example>
    /// <inheritdoc cref="Topics(AnalyzedCorpus, int, TopicOptions)"/>
    public static TopicModel Topics(this AnalyzedCorpus text, int k, TextUnit unit = TextUnit.Sentence, int seed = 1) =>
        text.Topics(k, new TopicOptions { Unit = unit, Seed = seed });

    /// <summary>Finds <paramref name="k"/> topics over the corpus’s passages by latent Dirichlet allocation.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="k">The number of topics, at least 2 and at most the number of passages.</param>
    /// <param name="options">What passages are, the seed, and which words count.</param>
    /// <remarks>Topics are numbered by their share. The same corpus, options and seed give the same topics.</remarks>
    /// <exception cref="DramatisException"><paramref name="k"/> is too small, or larger than the text can bear.</exception>
    /// <example><code>var topics = text.Topics(6, new TopicOptions { Unit = TextUnit.Document, MinPassages = 5 });</code></example>
    public static TopicModel Topics(this AnalyzedCorpus text, int k, TopicOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        var terms = TopicTerms.Of(text, options);
        var filled = terms.Passages.Where(p => p.Terms.Length > 0).ToList();
        var unit = options.Unit.ToString().ToLowerInvariant();
        if (k < 2 || k > filled.Count)
        {
            throw new DramatisException(k < 2
                ? $"k is {k}: topics need k of 2 or more."
                : $"k is {k}, but the corpus has only {filled.Count} {unit}s with words that count (in at least {options.MinPassages} {unit}s, no stop words). "
                    + "Choose a smaller k, smaller passages, or a smaller MinPassages.");
        }

        var (termsByTopic, topicsByPassage) = LatentDirichletAllocation.Fit([.. filled.Select(p => p.Terms)], terms.Vocabulary.Length, k, options);
        var shares = Enumerable.Range(0, k).Select(t => topicsByPassage.Average(p => p[t])).ToArray();
        var order = Enumerable.Range(0, k).OrderByDescending(t => shares[t]).ThenBy(t => t).ToArray();
        var weights = new Queue<double[]>(topicsByPassage);
        var provenance = text.Corpus.Provenance.With("model", "lda").With("k", k).With("unit", unit).With("seed", options.Seed)
            .With("iterations", options.Iterations).With("min passages", options.MinPassages);
        return new TopicModel(
            [.. order.Select((t, i) => new Topic(i + 1, shares[t], Ranked(terms.Vocabulary, termsByTopic[t])))],
            [.. terms.Passages.Select(p => ToPassage(text.Documents[p.Document], p.Document, p.Passage, p.Terms.Length > 0 ? weights.Dequeue() : null, order))],
            options.Unit,
            provenance);
    }

    private static ImmutableArray<TopicTerm> Ranked(ImmutableArray<string> vocabulary, double[] weights) =>
    [
        .. weights.Select((weight, term) => new TopicTerm(vocabulary[term], weight)).Where(t => t.Weight > 0)
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Term, StringComparer.Ordinal),
    ];

    private static TopicPassage ToPassage(TokenizedDocument document, int index, Passage passage, double[]? weights, int[] order) =>
        new(document.Document.Id, index, passage.Span, document.Document[passage.Span], weights is null ? [] : [.. order.Select(t => weights[t])]);
}
