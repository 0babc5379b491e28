using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Evaluation;

/// <summary>Compares what the kit finds with gold standards.</summary>
public static class Evaluate
{
    /// <summary>Scores the tokenizer on the raw text of <paramref name="gold"/>: a token is right if both its ends are.</summary>
    /// <param name="gold">Documents of <see cref="GoldFiles.Read"/>.</param>
    /// <param name="tokenize">Cuts a text; by default <see cref="Tokenizer"/>.</param>
    /// <param name="words">Compare with syntactic words (<c>do</c>, <c>n’t</c>) rather than tokens (<c>don’t</c>).</param>
    /// <example><code>Evaluate.Tokens(GoldFiles.Read("gold.conllu")).Overall.F1</code></example>
    public static EvaluationResult Tokens(IEnumerable<GoldDocument> gold, Func<string, ImmutableArray<Token>>? tokenize = null, bool words = false)
    {
        ArgumentNullException.ThrowIfNull(gold);
        tokenize ??= Tokenizer.Tokenize;
        return SpanComparison.Compare("token", gold.Select(g => (
            g.Text.Document.Text, (IEnumerable<TextSpan>)(words ? g.Words : [.. g.Text.Tokens.Select(t => t.Span)]), tokenize(g.Text.Document.Text).Select(t => t.Span))));
    }

    /// <summary>Scores the sentences of the raw text of <paramref name="gold"/>: a sentence is right if both its ends are.</summary>
    /// <param name="gold">Documents of <see cref="GoldFiles.Read"/>.</param>
    /// <param name="options">How sentences are cut; by default the kit’s way.</param>
    /// <example><code>Evaluate.Sentences(GoldFiles.Read("gold.conllu")).Overall.F1</code></example>
    public static EvaluationResult Sentences(IEnumerable<GoldDocument> gold, TokenizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gold);
        return SpanComparison.Compare("sentence", gold.Select(g => (
            g.Text.Document.Text, g.Text.Sentences.Select(s => s.Span), TokenizedDocument.From(g.Text.Document, options ?? TokenizerOptions.Default).Sentences.Select(s => s.Span))));
    }

    /// <summary>
    /// Scores a recognizer on the gold tokens and sentences of <paramref name="gold"/>, exact spans and types, as conlleval counts. What a source
    /// leaves open isn’t scored: a found GROUP, EVENT or WORK where all tokens are tagged <c>O|MISC</c>, anything on <c>*</c>, and DATE where the gold has none.
    /// </summary>
    /// <example><code>Evaluate.Entities(GoldFiles.Read("gold.txt"), new RuleRecognizer())</code></example>
    public static EvaluationResult Entities(IReadOnlyCollection<GoldDocument> gold, IEntityRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(recognizer);
        return new EntityComparison(gold).Compare(recognizer);
    }
}
