using System.Buffers;
using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>Tells the line ends that end a paragraph from those that only wrap it.</summary>
/// <remarks>
/// An empty line always ends a paragraph, and so does a tag of HTML that begins or ends a block. A single line end does, unless the text runs on over it: the next line goes on in
/// lower case, the line stops at a comma, an initial or a title, or the text is wrapped at a column of at most
/// <see cref="WidestWrap"/> characters and this line is about that long.
/// </remarks>
internal static class LineBreaks
{
    private const int WidestWrap = 100;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The indices of the tokens that begin a paragraph, the first token's among them.</summary>
    public static ImmutableArray<int> ParagraphStarts(string text, ImmutableArray<Token> tokens)
    {
        if (tokens.IsEmpty)
        {
            return [];
        }

        var wrap = WrapColumn(text);
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 1; i < tokens.Length; i++)
        {
            var gap = text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End);
            var lines = !gap.ContainsAny(LineEnds) ? 0 : CountLineEnds(gap);
            if (lines > 1 || (gap.Length > 2 && Markup.HasBlock(gap)) || (lines == 1 && !RunsOn(text, tokens, i, wrap)))
            {
                starts.Add(i);
            }
        }

        return starts.ToImmutable();
    }

    private static bool RunsOn(string text, ImmutableArray<Token> tokens, int next, int wrap)
    {
        var last = tokens[next - 1];
        if (next + 1 < tokens.Length && text[tokens[next + 1].Start] is ')' or '.' && tokens[next + 1].Start == tokens[next].End
            && ListItems.IsLabel(text.AsSpan(tokens[next].Start, tokens[next].Span.Length)))
        {
            return false;
        }

        if (char.IsLower(text[tokens[next].Start]) || text[last.End - 1] is ',' or ';' || (text[tokens[next].Start] == '(' && char.IsLower(text[last.Start])))
        {
            return true;
        }

        var word = text.AsSpan(last.Start, last.Span.Length);
        if (Abbreviations.Precedes(word) || Abbreviations.IsInitial(word))
        {
            return true;
        }

        var lineStart = text.AsSpan(0, last.End).LastIndexOfAny('\n', '\r') + 1;
        var nextWordLength = tokens[next].Span.Length;
        return wrap > 0 && last.End - lineStart + 1 + nextWordLength > wrap;
    }

    /// <summary>The column that a text is wrapped at: the length of its longest line; 0 if that is too long for a wrap.</summary>
    private static int WrapColumn(string text)
    {
        var longest = 0;
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            longest = Math.Max(longest, line.TrimEnd().Length);
            count++;
        }

        return longest <= WidestWrap && longest >= 40 && count > 2 ? longest : 0;
    }

    private static int CountLineEnds(ReadOnlySpan<char> gap)
    {
        var count = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            if (gap[i] is '\f' or '\u2029')
            {
                return 2;
            }

            if (gap[i] is '\n' or '\v' or '\u0085' or '\u2028' || (gap[i] == '\r' && !(i + 1 < gap.Length && gap[i + 1] == '\n')))
            {
                count++;
            }
        }

        return count;
    }
}
