namespace Dramatis.Tokens;

/// <content>What stands around a mark.</content>
internal sealed partial class SentenceEnds
{
    /// <summary>Whether a period that touches its word ends a sentence, and an ellipsis that is written with spaces begins the next: <c>It ended. . . . The next</c>.</summary>
    private bool EllipsisFollows(int index, int sentenceStart)
    {
        var next = index + 1;
        while (next < end && tokens[next].Span.Length == 1 && text[tokens[next].Start] == '.' && IsSpaced(next))
        {
            next++;
        }

        return next - index - 1 == 3 && next < end && index > sentenceStart && !IsSpaced(index) && char.IsUpper(text[tokens[next].Start]);
    }

    /// <summary>Whether an ellipsis that is written with spaces stands before “I”, whose capital tells nothing: <c>it is . . . I didn’t know</c>.</summary>
    private bool IsPauseBeforeI(int index, ReadOnlySpan<char> nextWord) =>
        index > 0 && nextWord is "I" or "I'm" or "I’m" or "I'd" or "I’d" or "I've" or "I’ve" or "I'll" or "I’ll"
        && tokens[index].Span.Length == 1 && IsSpaced(index) && tokens[index - 1].Span.Length == 1 && text[tokens[index - 1].Start] == '.' && IsSpaced(index - 1);

    /// <summary>Whether the period is that of a list item’s number: <c>1. First</c>, <c>• 9. Stop</c>, <c>a. one</c>.</summary>
    private bool IsListNumber(int index, int sentenceStart, char mark)
    {
        var first = sentenceStart + (index > sentenceStart + 1 && (text[tokens[sentenceStart].Start] is '*' or '-' || ListItems.IsBullet(text[tokens[sentenceStart].Start])) ? 1 : 0);
        return mark == '.' && index == first + 1 && ListItems.IsLabel(TextOf(first));
    }

    private bool IsNumberSign(int index, ReadOnlySpan<char> nextWord) =>
        index > 0 && text[tokens[index].Start - (tokens[index].Start > 0 ? 1 : 0)] is '°' or 'º' && nextWord.Length > 0 && char.IsDigit(nextWord[0]);

    /// <summary>Whether brackets follow that the period is behind: a source (<c>“…” (Smith 55).</c>).</summary>
    private bool IsAside(int next)
    {
        if (text[tokens[next].Start] is not ('(' or '['))
        {
            return false;
        }

        for (var i = next + 1; i < Math.Min(end, next + 20); i++)
        {
            if (text[tokens[i].Start] is ')' or ']')
            {
                return i + 1 < end && text[tokens[i + 1].Start] is '.' or ',' or ';' && text[tokens[i - 1].End - 1] is not ('.' or '!' or '?');
            }
        }

        return false;
    }

    /// <summary>Whether a note mark stands at <paramref name="index"/>, right behind the sentence: <c>[1]</c>, <c>10</c>; moves to its last token.</summary>
    private bool IsNoteMark(ref int index)
    {
        if (IsSpaced(index))
        {
            return false;
        }

        if (tokens[index].Kind == TokenKind.Number && tokens[index].Span.Length <= 3 && index + 1 < end && IsSpaced(index + 1))
        {
            return true;
        }

        if (text[tokens[index].Start] == '[' && index + 2 < end && tokens[index + 1].Kind == TokenKind.Number && text[tokens[index + 2].Start] == ']')
        {
            index += 2;
            return true;
        }

        return false;
    }

    /// <summary>An emoticon, or a line drawn of signs, ends what stands before it.</summary>
    private bool EndsAsSign(int index)
    {
        var token = TextOf(index);
        if (index + 1 >= end || token.Length < 2)
        {
            return false;
        }

        var isEmoticon = tokens[index].Kind == TokenKind.Symbol && token[0] is ':' or ';' && char.IsUpper(text[tokens[index + 1].Start]);
        return isEmoticon || (token.Length >= 8 && token[0] is '*' or '=' or '_' or '-' && token[0] == token[^1]);
    }

    private bool Closes(int index)
    {
        var c = text[tokens[index].Start];
        if (tokens[index].Span.Length != 1 || !Closers.Contains(c, StringComparison.Ordinal))
        {
            return false;
        }

        // A straight quote opens as often as it closes: it closes what it touches.
        return c is not ('"' or '\'') || tokens[index].Start == tokens[index - 1].End;
    }
}
