using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Entities;

/// <summary>A corpus with its tokens, sentences and entities: what every count is made from.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Documents">Its documents with tokens and sentences, in corpus order.</param>
/// <param name="Entities">The entities named in it.</param>
public sealed record AnalyzedCorpus(Corpus Corpus, ImmutableArray<TokenizedDocument> Documents, EntityIndex Entities)
{
    /// <summary>The same corpus with other entities, so that all that is counted from it follows.</summary>
    /// <example><code>text = text.With(text.Entities.Merge("Iran", "Tehran"));</code></example>
    public AnalyzedCorpus With(EntityIndex entities) => this with { Entities = entities };

    /// <summary>The text of the sentence that <paramref name="mention"/> stands in.</summary>
    /// <example><code>text.SentenceOf(text.Entities["Iran"].Mentions[0])</code></example>
    public string SentenceOf(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var document = Documents[mention.DocumentIndex];
        return document.Document[document.Sentences[mention.Sentence].Span];
    }
}
