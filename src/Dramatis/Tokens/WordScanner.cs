namespace Dramatis.Tokens;

/// <summary>Finds where a word ends.</summary>
internal static class WordScanner
{
    /// <summary>The end of the word that starts at <paramref name="start"/>.</summary>
    public static int Scan(string text, int start)
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
                '.' when Abbreviates(text, start, segment, position) => position + 1,
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
    private static bool Abbreviates(string text, int start, int segment, int period)
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
            return isAcronym || isAddress;
        }

        if (next == '.')
        {
            // The first mark of an ellipsis.
            return false;
        }

        var word = text.AsSpan(start, period - start);
        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        var isSpelled = segment > start && length <= 2 && text[segment - 1] == '.' && !word.Contains('@');
        return isInitial || isSpelled || Abbreviations.Contains(word)
            || (next == ' ' && char.IsAsciiDigit(At(text, period + 2)) && Abbreviations.Numbers(word));
    }

    private static char At(string text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';
}
