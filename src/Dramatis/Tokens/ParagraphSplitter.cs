using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>Cuts a text into paragraphs.</summary>
/// <remarks>
/// An empty line ends a paragraph. So does a single line end, unless the text plainly runs on over it: the next line begins
/// in lower case, the line stops at a comma, an initial (<c>George W.</c>) or a title (<c>Mr.</c>), or the text is
/// wrapped at a column and this line reaches it. CR, LF and CRLF are the same.
/// </remarks>
public static class ParagraphSplitter
{
    /// <summary>The paragraphs of <paramref name="text"/>, which has been cut into <paramref name="tokens"/>.</summary>
    /// <example><code>ParagraphSplitter.Split(text, Tokenizer.Tokenize(text))</code></example>
    public static ImmutableArray<Passage> Split(string text, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromStarts(tokens, LineBreaks.ParagraphStarts(text, tokens));
    }

    internal static ImmutableArray<Passage> FromStarts(ImmutableArray<Token> tokens, ImmutableArray<int> starts)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>(starts.Length);
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : tokens.Length;
            passages.Add(new Passage(new TextSpan(tokens[starts[i]].Start, tokens[end - 1].End), starts[i], end));
        }

        return passages.MoveToImmutable();
    }
}
