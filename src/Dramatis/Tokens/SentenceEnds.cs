using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>Tells where the sentences of a text end.</summary>
internal sealed class SentenceEnds(string text, ImmutableArray<Token> tokens, ImmutableArray<int> paragraphs, Enclosures enclosures)
{
    private const string Closers = "\"'”’»›)]}」』）］";
    private const string Openers = "\"'“‘«‹([{„‚「『（［¿¡-–—*•_";
    private const int LongestSpeaker = 5;

    private static readonly FrozenSet<string> SpeechVerbs = WordList.Load("gazetteers/speech-verbs.txt", StringComparer.Ordinal);
    private static readonly FrozenSet<string> NotAfterTime = WordList.Load("tokens/after-time.txt", StringComparer.Ordinal);

    private bool? beginsInLowerCase;
    private int end;
    private int closed;

    public void BeginParagraph(int first, int endOfParagraph) => (closed, end) = (first, endOfParagraph);

    /// <summary>The index of the token that begins the next sentence if the sentence ends at <paramref name="index"/>, else 0.</summary>
    public int After(int index, int sentenceStart)
    {
        var last = text[tokens[index].End - 1];
        if (last is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।')
        {
            return index < closed ? 0 : AfterTerminator(index, sentenceStart, last);
        }

        if (tokens[index].Span.Length == 1 && index >= closed && enclosures.Opens(index, sentenceStart))
        {
            closed = Math.Max(closed, enclosures.EndOf(index, end));
            return 0;
        }

        return (tokens[index].Kind == TokenKind.Url && index + 1 < end && tokens[index + 1].Kind == TokenKind.Url) || EndsAsSign(index) ? index + 1 : 0;
    }

    private int AfterTerminator(int index, int sentenceStart, char mark)
    {
        var next = index + 1;
        while (next < end && (Closes(next) || IsNoteMark(ref next)))
        {
            next++;
        }

        if (next >= end)
        {
            return 0;
        }

        if (mark == '.' && EllipsisFollows(index, sentenceStart))
        {
            return index + 1;
        }

        var token = TextOf(index);
        var word = FirstWord(next);
        var isFullWidth = mark is '。' or '！' or '？';
        if (!IsSpaced(next) && !isFullWidth && !BeginsWithoutSpace(index, next, word))
        {
            return 0;
        }

        if (index - sentenceStart < 3 && text.AsSpan(tokens[sentenceStart].Start, tokens[index].End - tokens[sentenceStart].Start).ContainsAnyExcept('.', ' ') is false)
        {
            return 0;
        }

        // A sentence begins with none of these; a period is the next of an ellipsis that is written with spaces.
        if (text[tokens[next].Start] is ',' or ';' or ':' or '.')
        {
            return 0;
        }

        var isMark = token.Length == 1 || tokens[index].Kind == TokenKind.Punctuation;
        if (word.Length > 0 && char.IsLower(word[0]) && tokens[next].Kind != TokenKind.Url)
        {
            return isMark && index + 1 == next && mark != '…' && !token.StartsWith("..") && BeginsInLowerCase() ? next : 0;
        }

        var goesOn = !isMark ? !AbbreviationEnds(index, token, word, index + 1 < next, sentenceStart)
            : IsListNumber(index, sentenceStart, mark) || IsNumberSign(index, word) || IsAside(next) || (mark is '!' or '?' && index + 1 < next && SpeakerFollows(next));
        return goesOn ? 0 : next;
    }

    /// <summary>Whether the sentence ends behind an abbreviation: the period is part of the word, and may be the sentence's too.</summary>
    private static bool AbbreviationEnds(int index, ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> nextWord, bool isClosed, int sentenceStart)
    {
        if (Abbreviations.Precedes(abbreviation) || (index == sentenceStart && abbreviation.Length <= 3))
        {
            return false;
        }

        if (nextWord.Length > 0 && char.IsDigit(nextWord[0]))
        {
            return false;
        }

        var isTime = abbreviation.Equals("a.m.", StringComparison.OrdinalIgnoreCase) || abbreviation.Equals("p.m.", StringComparison.OrdinalIgnoreCase);
        return isClosed || nextWord.IsEmpty || SentenceStarters.Contains(nextWord)
            || (isTime && index - sentenceStart > 2 && nextWord.Length > 1 && char.IsLower(nextWord[1]) && !Abbreviations.Precedes(nextWord)
                && !NotAfterTime.GetAlternateLookup<ReadOnlySpan<char>>().Contains(nextWord));
    }

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

    /// <summary>Whether the period is that of a list item’s number: <c>1. First</c>, <c>• 9. Stop</c>, <c>a. one</c>.</summary>
    private bool IsListNumber(int index, int sentenceStart, char mark)
    {
        var first = sentenceStart + (index > sentenceStart + 1 && text[tokens[sentenceStart].Start] is '•' or '*' or '-' ? 1 : 0);
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

    /// <summary>Whether the words from <paramref name="next"/> on are a speaker and a verb of speech: <c>Mr. Roe said</c>, <c>the King cried</c>.</summary>
    private bool SpeakerFollows(int next)
    {
        for (var i = next; i < Math.Min(end, next + LongestSpeaker); i++)
        {
            var word = TextOf(i);
            if (i > next && char.IsLower(word[0]))
            {
                return SpeechVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            }

            if (tokens[i].Kind != TokenKind.Word || !char.IsUpper(word[0]) || SentenceStarters.Contains(word))
            {
                return false;
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

    private bool BeginsWithoutSpace(int index, int next, ReadOnlySpan<char> word) =>
        index > 0 && next == index + 1 && tokens[index].Kind == TokenKind.Punctuation && char.IsLower(text[tokens[index].Start - 1])
        && word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

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

    /// <summary>Whether the writer doesn’t care for capitals: <c>i</c> for I, or paragraphs that begin in lower case.</summary>
    private bool BeginsInLowerCase()
    {
        if (beginsInLowerCase is { } known)
        {
            return known;
        }

        var small = 0;
        foreach (var start in paragraphs)
        {
            small += tokens[start].Kind == TokenKind.Word && char.IsLower(text[tokens[start].Start]) ? 1 : 0;
        }

        var result = small * 3 >= paragraphs.Length;
        for (var i = 0; i + 1 < tokens.Length && !result; i++)
        {
            result = tokens[i].Span.Length == 1 && text[tokens[i].Start] == 'i' && tokens[i + 1].Kind == TokenKind.Word && IsSpaced(i + 1);
        }

        beginsInLowerCase = result;
        return result;
    }

    private ReadOnlySpan<char> FirstWord(int index)
    {
        while (index < end && Openers.Contains(text[tokens[index].Start], StringComparison.Ordinal))
        {
            index++;
        }

        return index < end ? TextOf(index) : [];
    }

    private bool IsSpaced(int index) => index > 0 && tokens[index].Start > tokens[index - 1].End;

    private ReadOnlySpan<char> TextOf(int index) => text.AsSpan(tokens[index].Start, tokens[index].Span.Length);
}
