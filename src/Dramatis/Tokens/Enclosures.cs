using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>Finds the brackets and quotations inside which no sentence ends.</summary>
internal sealed class Enclosures(string text, ImmutableArray<Token> tokens, Quotations quotations)
{
    private const int LongestBrackets = 120;

    // About three sentences of speech: whoever quotes more lets others speak, and those sentences count.
    private const int LongestBrief = 80;

    /// <summary>Whether the token at <paramref name="index"/>, one character, opens brackets inside a sentence or a quotation that is kept.</summary>
    public bool Opens(int index, int sentenceStart) => text[tokens[index].Start] switch
    {
        '(' or '[' => index != sentenceStart,
        '“' or '„' or '«' => quotations != Quotations.Split,
        '"' or '\'' or '‘' or '`' => quotations != Quotations.Split && !IsTouchedBefore(index) && index + 1 < tokens.Length && tokens[index + 1].Start == tokens[index].End,
        _ => false,
    };

    /// <summary>
    /// The token before which no sentence ends, because what opens at <paramref name="index"/> closes behind it: the closing bracket, or the last token
    /// inside a quotation; <paramref name="index"/> itself if it doesn’t close.
    /// </summary>
    public int EndOf(int index, int end)
    {
        var opening = text[tokens[index].Start];
        var isBracket = opening is '(' or '[';
        var limit = isBracket ? index + LongestBrackets : quotations == Quotations.Brief ? index + LongestBrief : end;
        var depth = 1;
        for (var i = index + 1; i < Math.Min(end, limit); i++)
        {
            var c = tokens[i].Span.Length == 1 ? text[tokens[i].Start] : ' ';
            var closes = Closes(opening, c) && (opening is not ('\'' or '‘' or '`') || EndsSingle(i));
            depth += closes ? -1 : c == opening && opening is not '\'' ? 1 : 0;
            if (depth == 0)
            {
                return isBracket ? i : i - 1;
            }
        }

        return index;
    }

    private static bool Closes(char opening, char c) => opening switch
    {
        '(' => c == ')',
        '[' => c == ']',
        '“' => c == '”',
        '„' => c is '“' or '”',
        '«' => c == '»',
        '‘' => c == '’',
        '`' => c == '\'',
        _ => c == opening,
    };

    /// <summary>Whether a single quote closes and is no apostrophe: behind a mark, before no letter.</summary>
    private bool EndsSingle(int index) =>
        text[tokens[index].Start - 1] is '.' or ',' or '!' or '?' && (tokens[index].End >= text.Length || !char.IsLetterOrDigit(text[tokens[index].End]));

    private bool IsTouchedBefore(int index) => tokens[index].Start > 0 && !char.IsWhiteSpace(text[tokens[index].Start - 1]) && text[tokens[index].Start - 1] is not ('(' or '[' or '-' or '—');
}
