namespace Dramatis.Tokens;

/// <summary>Finds where a number ends.</summary>
internal static class NumberScanner
{
    /// <summary>
    /// The end of the number that starts at <paramref name="start"/>, and whether it is one: digits that go on with letters
    /// are a number if they are few (<c>10th</c>, <c>1990s</c>, <c>5km</c>), else a word (<c>3com-like</c>).
    /// </summary>
    public static (int End, TokenKind Kind) Scan(string text, int start)
    {
        var position = start + (text[start] == '.' ? 1 : 0);
        while (true)
        {
            position = EndOfDigits(text, position);
            var joins = position + 1 < text.Length
                && text[position] is '.' or ',' or ':' or '/' or '-' or '–' or '٫' or '٬'
                && CharacterClasses.Peek(text, position + 1) == CharacterClass.Digit;
            if (!joins)
            {
                break;
            }

            position++;
        }

        if (CharacterClasses.Peek(text, position) is not (CharacterClass.Letter or CharacterClass.Extender)
            && !(position + 1 < text.Length && text[position] is '-' or '‑' && CharacterClasses.Peek(text, position + 1) == CharacterClass.Letter))
        {
            return (position, TokenKind.Number);
        }

        var end = WordScanner.Scan(text, position == text.Length ? start : position);
        return (end, end - position <= 2 ? TokenKind.Number : TokenKind.Word);
    }

    private static int EndOfDigits(string text, int position)
    {
        while (position < text.Length && CharacterClasses.At(text, position, out var length) == CharacterClass.Digit)
        {
            position += length;
        }

        return position;
    }
}
