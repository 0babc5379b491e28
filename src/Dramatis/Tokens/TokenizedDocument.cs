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
    public static TokenizedDocument From(Document document) => From(document, TokenizerOptions.Default);

    /// <summary>Cuts <paramref name="document"/> into tokens as <paramref name="options"/> say, and into sentences and paragraphs.</summary>
    /// <remarks>Kinds that <paramref name="options"/> drop still end sentences, but belong to none.</remarks>
    public static TokenizedDocument From(Document document, TokenizerOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        return options.Equals(TokenizerOptions.Default) ? Cut(document, TokenizerOptions.Default) : Recut(Cut(document, TokenizerOptions.Default with { Abbreviations = options.Abbreviations, Quotations = options.Quotations, KeepMarkup = options.KeepMarkup }), options);
    }

    private static TokenizedDocument Cut(Document document, TokenizerOptions options)
    {
        var tokens = Tokenizer.Tokenize(document.Text, options);
        var paragraphs = LineBreaks.ParagraphStarts(document.Text, tokens);
        var sentences = SentenceSplitter.Starts(document.Text, tokens, paragraphs, options.Quotations);
        return new TokenizedDocument(document, tokens, ParagraphSplitter.FromStarts(tokens, sentences), ParagraphSplitter.FromStarts(tokens, paragraphs));
    }

    /// <summary>The same sentences and paragraphs with tokens cut in another way: where a passage ends doesn’t depend on how words are counted.</summary>
    private static TokenizedDocument Recut(TokenizedDocument document, TokenizerOptions options)
    {
        var tokens = Tokenizer.Tokenize(document.Document.Text, options);
        return document with { Tokens = tokens, Sentences = Recut(document.Sentences, tokens), Paragraphs = Recut(document.Paragraphs, tokens) };
    }

    private static ImmutableArray<Passage> Recut(ImmutableArray<Passage> passages, ImmutableArray<Token> tokens)
    {
        var recut = ImmutableArray.CreateBuilder<Passage>(passages.Length);
        var first = 0;
        foreach (var passage in passages)
        {
            var end = first;
            while (end < tokens.Length && tokens[end].Start < passage.Span.End)
            {
                end++;
            }

            if (end > first)
            {
                recut.Add(new Passage(new TextSpan(tokens[first].Start, tokens[end - 1].End), first, end));
                first = end;
            }
        }

        return recut.ToImmutable();
    }

    /// <summary>The characters of <paramref name="token"/>.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Document.Text.AsSpan(token.Start, token.Span.Length);

    /// <summary>The characters of <paramref name="passage"/>, without tags of HTML if they are no tokens.</summary>
    public string TextOf(Passage passage) => TextOf(passage.Span);

    /// <summary>The characters of <paramref name="span"/>, without tags of HTML if they are no tokens.</summary>
    internal string TextOf(TextSpan span)
    {
        var text = Document[span];
        return text.IndexOf('<', StringComparison.Ordinal) is >= 0 and var open && !IsInToken(span.Start + open) ? Markup.Without(text) : text;
    }

    private bool IsInToken(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < Tokens.Length && Tokens[low].Start <= offset;
    }

    /// <summary>The document's passages of one kind: its sentences, its paragraphs, or itself (none if it has no token).</summary>
    public ImmutableArray<Passage> Passages(TextUnit unit) => unit switch
    {
        TextUnit.Sentence => Sentences,
        TextUnit.Paragraph => Paragraphs,
        TextUnit.Document => Tokens.IsEmpty ? [] : [new Passage(new TextSpan(Tokens[0].Start, Tokens[^1].End), 0, Tokens.Length)],
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Choose TextUnit.Sentence, Paragraph or Document."),
    };
}
