using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>Tells where the sentences of a text end.</summary>
internal sealed partial class SentenceEnds(string text, ImmutableArray<Token> tokens, ImmutableArray<int> paragraphs, Enclosures enclosures)
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
            : IsListNumber(index, sentenceStart, mark) || IsPauseBeforeI(index, word) || IsNumberSign(index, word) || IsAside(next) || (mark is '!' or '?' && index + 1 < next && SpeakerFollows(next));
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

    private bool BeginsWithoutSpace(int index, int next, ReadOnlySpan<char> word) =>
        index > 0 && next == index + 1 && tokens[index].Kind == TokenKind.Punctuation && char.IsLower(text[tokens[index].Start - 1])
        && word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

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
