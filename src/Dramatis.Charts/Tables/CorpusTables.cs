using Deedle;
using Dramatis.Corpora;
using Dramatis.Entities;

namespace Dramatis.Charts.Tables;

/// <summary>Tables of a corpus.</summary>
public static class CorpusTables
{
    /// <summary>A row a document, in corpus order: <c>doc, characters</c>.</summary>
    /// <example><code>Corpus.Load("../seeds").Table()</code></example>
    public static Frame<int, string> Table(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new TableBuilder<Document>(corpus.Documents).Column("doc", d => d.Id).Column("characters", d => d.Text.Length).Frame;
    }

    /// <summary>A row a document, in corpus order: <c>doc, characters, tokens, sentences, paragraphs, mentions</c>.</summary>
    /// <example><code>text.Table()</code></example>
    public static Frame<int, string> Table(this AnalyzedCorpus text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = text.Entities.Mentions.ToLookup(m => m.DocumentIndex);
        return new TableBuilder<int>(Enumerable.Range(0, text.Documents.Length))
            .Column("doc", d => text.Documents[d].Document.Id)
            .Column("characters", d => text.Documents[d].Document.Text.Length)
            .Column("tokens", d => text.Documents[d].Tokens.Length)
            .Column("sentences", d => text.Documents[d].Sentences.Length)
            .Column("paragraphs", d => text.Documents[d].Paragraphs.Length)
            .Column("mentions", d => mentions[d].Count())
            .Frame;
    }
}
