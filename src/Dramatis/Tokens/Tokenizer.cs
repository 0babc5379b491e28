using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>Cuts a text into tokens.</summary>
/// <remarks>
/// <para>A word goes on over hyphens (<c>state-of-the-art</c>), apostrophes (<c>O’Brien</c>, <c>don’t</c>) and over periods
/// where they abbreviate (<c>U.S.</c>, <c>Ph.D.</c>, <c>Mr.</c>, the initial <c>W.</c>). The clitic <c>’s</c> is a token of its own.
/// A number goes on over what stands inside it (<c>1,234.5</c>, <c>10:30</c>, <c>2003-04-09</c>). Han and Hiragana characters are a token
/// each, and an emoji with all that modifies it is one token. The tags of HTML make none.</para>
/// <para>Any sequence of UTF-16 code units is accepted, lone surrogates too.</para>
/// </remarks>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> in order, as the kit’s recognizers expect them.</summary>
    /// <example><code>
    /// Tokenizer.Tokenize("Iran’s envoy left.").Select(t => text[t.Start..t.End]) // Iran  ’s  envoy  left  .
    /// </code></example>
    public static ImmutableArray<Token> Tokenize(string text) => Tokenize(text, TokenizerOptions.Default);

    /// <summary>The tokens of <paramref name="text"/> in order, cut as <paramref name="options"/> say.</summary>
    /// <example><code>Tokenizer.Tokenize("a well-known man", new() { Hyphens = Joint.Split }) // a  well  -  known  man</code></example>
    public static ImmutableArray<Token> Tokenize(string text, TokenizerOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        var tokens = new List<Token>((text.Length / 5) + 4);
        var position = 0;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            if (text[position] == '<' && !options.KeepMarkup && Markup.EndOfTag(text, position) is > 0 and var endOfTag)
            {
                position = endOfTag;
                continue;
            }

            var (end, kind) = TokenAt(text, position, options);
            tokens.Add(new Token(new TextSpan(position, end), kind));
            position = end;
        }

        return [.. ReferenceEquals(options, TokenizerOptions.Default) ? tokens : TokenEdits.Apply(text, tokens, options)];
    }

    private static (int End, TokenKind Kind) TokenAt(string text, int start, TokenizerOptions options)
    {
        var first = CharacterClasses.At(text, start, out var length);
        var addresses = options.Addresses == Joint.Keep;
        switch (first)
        {
            case CharacterClass.Digit:
                var (endOfNumber, kind) = NumberScanner.Scan(text, start);
                return addresses && IsEmail(text, start, endOfNumber, out var end) ? (end, TokenKind.Email) : (endOfNumber, kind);
            case CharacterClass.Letter:
                if (addresses && text[start] is 'h' or 'H' or 'w' or 'W' or 'f' or 'm' && AddressScanner.EndOfUrl(text, start) is var endOfUrl and > 0)
                {
                    return (endOfUrl, TokenKind.Url);
                }

                var endOfWord = WordScanner.Scan(text, start, options.Abbreviations);
                return addresses && IsEmail(text, start, endOfWord, out end) ? (end, TokenKind.Email) : (endOfWord, TokenKind.Word);
            case CharacterClass.Ideograph:
                return (CharacterClasses.EndOfCluster(text, start), TokenKind.Word);
            case CharacterClass.Apostrophe when WordScanner.IsClitic(text, start, out end):
                return (end, TokenKind.Clitic);
            case CharacterClass.Apostrophe or CharacterClass.Punctuation:
                // Behind a closing bracket or quote it is the end of a sentence, and the digits are a note’s: (type 2).10
                if (text[start] == '.' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]) && (start == 0 || text[start - 1] is not (')' or ']' or '”' or '"')))
                {
                    return NumberScanner.Scan(text, start);
                }

                if (addresses && text[start] is '@' or '#' && AddressScanner.EndOfTag(text, start) is var endOfTag and > 0)
                {
                    return (endOfTag, text[start] == '@' ? TokenKind.Handle : TokenKind.Hashtag);
                }

                return addresses && text[start] is ':' or ';' && AddressScanner.EndOfEmoticon(text, start) is var endOfEmoticon and > 0
                    ? (endOfEmoticon, TokenKind.Symbol)
                    : (EndOfRun(text, start, length), TokenKind.Punctuation);
            default:
                return (Math.Max(EndOfRun(text, start, length), CharacterClasses.EndOfCluster(text, start)), TokenKind.Symbol);
        }
    }

    private static bool IsEmail(string text, int start, int end, out int endOfEmail)
    {
        endOfEmail = end < text.Length && text[end] is '@' or '.' or '_' or '%' or '+' or '-' ? AddressScanner.EndOfEmail(text, start, end) : 0;
        return endOfEmail > 0;
    }

    /// <summary>
    /// Marks that are written several times over (<c>...</c>, <c>---</c>, <c>$$$</c>), and question and exclamation marks in whatever order,
    /// make one token; quotes and brackets don’t.
    /// </summary>
    private static int EndOfRun(string text, int start, int length)
    {
        var end = start + length;
        var isAsking = text[start] is '!' or '?';
        if (isAsking || ".-–—*_=~#/\\|$<>+^".Contains(text[start], StringComparison.Ordinal))
        {
            while (end < text.Length && (text[end] == text[start] || (isAsking && text[end] is '!' or '?')))
            {
                end++;
            }
        }

        return end;
    }
}
