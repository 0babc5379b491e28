using System.Collections.Frozen;

namespace Dramatis.Tokens;

/// <summary>Finds where a word ends.</summary>
internal static class WordScanner
{
    private static readonly FrozenSet<string> Endings = WordList.Load("tokens/file-endings.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>The end of the word that starts at <paramref name="start"/>.</summary>
    public static int Scan(string text, int start) => Scan(text, start, FrozenSet<string>.Empty);

    /// <summary>The end of the word that starts at <paramref name="start"/>, where <paramref name="learned"/> holds abbreviations besides the kit’s.</summary>
    public static int Scan(string text, int start, FrozenSet<string> learned)
    {
        var segment = start;
        var position = EndOfLetters(text, start);
        while (position < text.Length)
        {
            var next = text[position] switch
            {
                '-' or '‐' or '‑' or '_' when JoinsWords(text, position) => position + 1,
                '&' when position - segment <= 2 && char.IsUpper(text[segment]) && char.IsAsciiLetterUpper(At(text, position + 1)) => position + 1,
                '\'' or '’' or 'ʼ' when !IsClitic(text, position, out _) && JoinsWords(text, position) => position + 1,
                '@' when JoinsWords(text, position) && text.AsSpan(position).IndexOfAny('.', ' ') is var dot && dot > 0 && text[position + dot] == '.' => position + 1,
                '.' when Abbreviates(text, start, segment, position, learned) => position + 1,
                '/' when position - segment == 1 && IsShortened(text, position) => position + 1,
                _ => position,
            };
            if (next == position)
            {
                return position;
            }

            if (!IsWordCharacter(CharacterClasses.Peek(text, next)))
            {
                // Only an abbreviation’s own period stands at the end of a word; a hyphen may follow it (U.S.-led).
                if (At(text, next) is '-' or '‐' or '‑' && JoinsWords(text, next))
                {
                    next++;
                }
                else
                {
                    return next;
                }
            }

            segment = next;
            position = EndOfLetters(text, next);
        }

        return position;
    }

    /// <summary>Whether an apostrophe begins the clitic <c>’s</c>.</summary>
    public static bool IsClitic(string text, int apostrophe, out int end)
    {
        end = apostrophe + 2;
        return apostrophe > 0
            && At(text, apostrophe + 1) is 's' or 'S'
            && IsWordCharacter(CharacterClasses.Peek(text, apostrophe - 1), orBefore: '.', text, apostrophe - 1)
            && !IsWordCharacter(CharacterClasses.Peek(text, end));
    }

    private static int EndOfLetters(string text, int position)
    {
        while (position < text.Length && IsWordCharacter(CharacterClasses.At(text, position, out var length)))
        {
            position += length;
        }

        return position;
    }

    private static bool IsWordCharacter(CharacterClass c) =>
        c is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Extender;

    private static bool IsWordCharacter(CharacterClass c, char orBefore, string text, int index) =>
        IsWordCharacter(c) || c == CharacterClass.Ideograph || text[index] == orBefore;

    private static bool JoinsWords(string text, int joiner) =>
        CharacterClasses.Peek(text, joiner + 1) is CharacterClass.Letter or CharacterClass.Digit;

    /// <summary>
    /// Whether the period at <paramref name="period"/> belongs to the word: between the letters of an acronym or a web
    /// address, and behind an acronym, an initial or a known abbreviation.
    /// </summary>
    private static bool Abbreviates(string text, int start, int segment, int period, FrozenSet<string> learned)
    {
        var length = period - segment;
        var next = At(text, period + 1);
        if (char.IsLetterOrDigit(next))
        {
            var end = EndOfLetters(text, period + 1);
            var nextLength = end - period - 1;
            var isAcronym = char.IsLetter(text[segment]) && char.IsLetter(next)
                && ((length == 1 && nextLength <= 2) || (length <= 3 && nextLength == 1 && At(text, end) == '.'));
            var isAddress = length > 1 && nextLength > 1 && !char.IsUpper(next) && (char.IsLower(text[period - 1]) || char.IsAsciiDigit(text[period - 1]));
            return isAcronym || isAddress || IsFileOrHost(text, start, period, end);
        }

        if (next == '.')
        {
            // The first mark of an ellipsis.
            return false;
        }

        var word = text.AsSpan(start, period - start);
        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && (word[0] != 'I' || IsInitialI(text, start));
        var isSpelled = segment > start && length <= 2 && text[segment - 1] == '.' && !word.Contains('@');
        return isInitial || isSpelled || Abbreviations.Contains(word)
            || (learned.Count > 0 && learned.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            || (next == ' ' && char.IsAsciiDigit(At(text, period + 2)) && Abbreviations.Numbers(word));
    }

    /// <summary>Whether “I” is an initial and no pronoun: between two words in capitals, the second of which begins no sentence (Albert I. Jones).</summary>
    private static bool IsInitialI(string text, int start)
    {
        if (start < 3 || At(text, start - 1) != ' ' || At(text, start + 2) != ' ' || !char.IsUpper(At(text, start + 3)))
        {
            return false;
        }

        var before = start - 2;
        while (before > 0 && char.IsLetter(text[before - 1]))
        {
            before--;
        }

        var end = EndOfLetters(text, start + 3);
        return char.IsUpper(text[before]) && !SentenceStarters.Contains(text.AsSpan(start + 3, end - start - 3));
    }

    /// <summary>Whether a word ends like a file or a host: <c>API.pdf</c>, <c>Newsfeed.Com</c>.</summary>
    private static bool IsFileOrHost(string text, int start, int period, int end) =>
        end - period is > 2 and <= 6 && period - start > 1
        && Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(period + 1, end - period - 1));

    /// <summary>Whether a slash shortens two words to one: <c>b/c</c>, <c>w/o</c>, <c>c/o</c>.</summary>
    private static bool IsShortened(string text, int slash) =>
        char.IsAsciiLetterLower(At(text, slash - 1)) && char.IsAsciiLetterLower(At(text, slash + 1)) && !char.IsLetterOrDigit(At(text, slash + 2))
        && !char.IsLetterOrDigit(At(text, slash - 2)) && At(text, slash + 2) != '/';

    private static char At(string text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';
}
