using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>Cuts a text into tokens.</summary>
/// <remarks>
/// <para>A word goes on over hyphens (<c>state-of-the-art</c>), apostrophes (<c>O’Brien</c>, <c>don’t</c>) and over periods
/// where they abbreviate (<c>U.S.</c>, <c>Ph.D.</c>, <c>Mr.</c>, the initial <c>W.</c>). The clitic <c>’s</c> is a token of its own.
/// A number goes on over what stands inside it (<c>1,234.5</c>, <c>10:30</c>, <c>2003-04-09</c>). Han and Hiragana characters are a token
/// each, and an emoji with all that modifies it is one token.</para>
/// <para>Any sequence of UTF-16 code units is accepted, lone surrogates too.</para>
/// </remarks>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> in order.</summary>
    /// <example><code>
    /// Tokenizer.Tokenize("Iran’s envoy left.").Select(t => text[t.Start..t.End]) // Iran  ’s  envoy  left  .
    /// </code></example>
    public static ImmutableArray<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5);
        var position = 0;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var (end, kind) = TokenAt(text, position);
            tokens.Add(new Token(new TextSpan(position, end), kind));
            position = end;
        }

        return tokens.DrainToImmutable();
    }

    private static (int End, TokenKind Kind) TokenAt(string text, int start)
    {
        var first = CharacterClasses.At(text, start, out var length);
        switch (first)
        {
            case CharacterClass.Digit:
                return NumberScanner.Scan(text, start);
            case CharacterClass.Letter:
                return (WordScanner.Scan(text, start), TokenKind.Word);
            case CharacterClass.Ideograph:
                return (CharacterClasses.EndOfCluster(text, start), TokenKind.Word);
            case CharacterClass.Apostrophe when WordScanner.IsClitic(text, start, out var end):
                return (end, TokenKind.Clitic);
            case CharacterClass.Apostrophe or CharacterClass.Punctuation:
                if (text[start] == '.' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]))
                {
                    return NumberScanner.Scan(text, start);
                }

                return (EndOfRun(text, start, length), TokenKind.Punctuation);
            default:
                return (CharacterClasses.EndOfCluster(text, start), TokenKind.Symbol);
        }
    }

    /// <summary>Marks that are written several times over (<c>...</c>, <c>!!!</c>, <c>---</c>) make one token; quotes and brackets don't.</summary>
    private static int EndOfRun(string text, int start, int length)
    {
        var end = start + length;
        if (".!?-–—*_=~#/\\|".Contains(text[start], StringComparison.Ordinal))
        {
            while (end < text.Length && text[end] == text[start])
            {
                end++;
            }
        }

        return end;
    }
}
