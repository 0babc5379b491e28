using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>One occurrence of a word, number, mark or sign in a text (a token, as opposed to a type).</summary>
/// <remarks>Tokens never overlap, hold no white space, and together cover every character that is not white space.</remarks>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind)
{
    /// <summary>The offset of its first code unit.</summary>
    public int Start => Span.Start;

    /// <summary>The offset behind its last code unit.</summary>
    public int End => Span.End;
}
