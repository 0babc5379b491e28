using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>A sentence, a paragraph or a whole document: a span of text and the tokens in it.</summary>
/// <param name="Span">From the first token's start to the last token's end.</param>
/// <param name="FirstToken">The index of its first token among the document's tokens.</param>
/// <param name="EndToken">The index behind its last token.</param>
public readonly record struct Passage(TextSpan Span, int FirstToken, int EndToken)
{
    /// <summary>The number of tokens.</summary>
    public int TokenCount => EndToken - FirstToken;
}
