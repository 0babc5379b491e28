using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>Cuts a text into sentences.</summary>
/// <remarks>
/// A sentence ends at a period, question or exclamation mark and the quotes and brackets that close behind it, or where its
/// paragraph ends. It goes on if the next word is in lower case (<c>“Really?” he asked</c>), behind a title or an initial
/// (<c>Mr.</c>, <c>George W.</c>), behind another abbreviation unless a word follows that often begins a
/// sentence (<c>the U.S. Army</c>, but <c>in the U.S. The …</c>), and behind the number of a list item.
/// </remarks>
public static class SentenceSplitter
{
    private const string Closers = "\"'”’»›)]}」』）］";
    private const string Openers = "\"'“‘«‹([{„‚「『（［¿¡-–—*•";

    /// <summary>The sentences of <paramref name="text"/>, which has been cut into <paramref name="tokens"/>.</summary>
    /// <example><code>SentenceSplitter.Split(text, Tokenizer.Tokenize(text))</code></example>
    public static ImmutableArray<Passage> Split(string text, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = LineBreaks.ParagraphStarts(text, tokens);
        var starts = ImmutableArray.CreateBuilder<int>(paragraphs.Length);
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var end = p + 1 < paragraphs.Length ? paragraphs[p + 1] : tokens.Length;
            starts.Add(paragraphs[p]);
            for (var i = paragraphs[p]; i < end; i++)
            {
                var next = AfterTerminator(text, tokens, i, starts[^1], end);
                if (next > 0 && next < end)
                {
                    starts.Add(next);
                    i = next - 1;
                }
            }
        }

        return ParagraphSplitter.FromStarts(tokens, starts.ToImmutable());
    }

    /// <summary>The index of the token that begins the next sentence if this token ends one, else 0.</summary>
    private static int AfterTerminator(string text, ImmutableArray<Token> tokens, int index, int sentenceStart, int end)
    {
        var token = text.AsSpan(tokens[index].Start, tokens[index].Span.Length);
        var mark = token[^1];
        if (mark is not ('.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।'))
        {
            return 0;
        }

        var next = index + 1;
        while (next < end && Closes(text, tokens, next))
        {
            next++;
        }

        if (next >= end)
        {
            return 0;
        }

        var word = FirstWord(text, tokens, next, end);
        var isFullWidth = mark is '。' or '！' or '？';
        var isSpaced = tokens[next].Start > tokens[next - 1].End;
        if (char.IsLower(word.Length > 0 ? word[0] : ' ') || (!isSpaced && !isFullWidth && !BeginsWithoutSpace(text, tokens, index, word)))
        {
            return 0;
        }

        // A sentence begins with none of these; a period is the next of an ellipsis that is written with spaces.
        if (text[tokens[next].Start] is ',' or ';' or ':' or '.')
        {
            return 0;
        }

        var isListNumber = mark == '.' && index == sentenceStart + 1 && tokens[sentenceStart].Kind == TokenKind.Number && tokens[sentenceStart].Span.Length <= 3;
        var endsSentence = token.Length == 1 || tokens[index].Kind == TokenKind.Punctuation
            ? !isListNumber
            : AbbreviationEnds(token, word, index + 1 < next, index == sentenceStart);
        return endsSentence ? next : 0;
    }

    /// <summary>Whether the sentence ends behind an abbreviation: the period is part of the word, and may be the sentence's too.</summary>
    private static bool AbbreviationEnds(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> nextWord, bool isClosed, bool isFirst)
    {
        if (Abbreviations.Precedes(abbreviation) || (isFirst && abbreviation.Length <= 3))
        {
            return false;
        }

        if (nextWord.Length > 0 && char.IsDigit(nextWord[0]))
        {
            return false;
        }

        return isClosed || nextWord.IsEmpty || SentenceStarters.Contains(nextWord);
    }

    private static bool BeginsWithoutSpace(string text, ImmutableArray<Token> tokens, int index, ReadOnlySpan<char> word) =>
        index > 0 && tokens[index].Kind == TokenKind.Punctuation && char.IsLower(text[tokens[index].Start - 1])
        && word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    private static bool Closes(string text, ImmutableArray<Token> tokens, int index)
    {
        var c = text[tokens[index].Start];
        if (tokens[index].Span.Length != 1 || !Closers.Contains(c, StringComparison.Ordinal))
        {
            return false;
        }

        // A straight quote opens as often as it closes: it closes what it touches.
        return c is not ('"' or '\'') || tokens[index].Start == tokens[index - 1].End;
    }

    private static ReadOnlySpan<char> FirstWord(string text, ImmutableArray<Token> tokens, int index, int end)
    {
        while (index < end && Openers.Contains(text[tokens[index].Start], StringComparison.Ordinal))
        {
            index++;
        }

        return index < end ? text.AsSpan(tokens[index].Start, tokens[index].Span.Length) : [];
    }
}
