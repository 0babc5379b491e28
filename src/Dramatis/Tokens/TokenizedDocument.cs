using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>A document cut into tokens, sentences and paragraphs.</summary>
/// <remarks>Every token belongs to exactly one sentence, and every sentence to exactly one paragraph.</remarks>
/// <param name="Document">The document.</param>
/// <param name="Tokens">Its tokens in the order of the text.</param>
/// <param name="Sentences">Its sentences in the order of the text.</param>
/// <param name="Paragraphs">Its paragraphs in the order of the text.</param>
public sealed record TokenizedDocument(
    Document Document,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Passage> Sentences,
    ImmutableArray<Passage> Paragraphs)
{
    /// <summary>Cuts <paramref name="document"/> into tokens, sentences and paragraphs.</summary>
    /// <example><code>var tokenized = TokenizedDocument.From(new Document("a", "Iran agreed. He left."));</code></example>
    public static TokenizedDocument From(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = Tokenizer.Tokenize(document.Text);
        var paragraphs = ParagraphSplitter.Split(document.Text, tokens);
        return new TokenizedDocument(document, tokens, SentenceSplitter.Split(document.Text, tokens), paragraphs);
    }

    /// <summary>The characters of <paramref name="token"/>.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Document.Text.AsSpan(token.Start, token.Span.Length);

    /// <summary>The document's passages of one kind: its sentences, its paragraphs, or itself (none if it has no token).</summary>
    public ImmutableArray<Passage> Passages(TextUnit unit) => unit switch
    {
        TextUnit.Sentence => Sentences,
        TextUnit.Paragraph => Paragraphs,
        TextUnit.Document => Tokens.IsEmpty ? [] : [new Passage(new TextSpan(Tokens[0].Start, Tokens[^1].End), 0, Tokens.Length)],
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Choose TextUnit.Sentence, Paragraph or Document."),
    };
}
