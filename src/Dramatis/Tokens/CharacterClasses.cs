using System.Globalization;
using System.Text;

namespace Dramatis.Tokens;

/// <summary>Classifies characters by their Unicode category, fast for ASCII.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Ascii = [.. Enumerable.Range(0, 128).Select(c => Classify(new Rune(c)))];

    /// <summary>The class of the character at <paramref name="index"/> and its number of code units.</summary>
    public static CharacterClass At(string text, int index, out int length)
    {
        var c = text[index];
        if (c < 128)
        {
            length = 1;
            return Ascii[c];
        }

        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            length = 1;
            return CharacterClass.Symbol;
        }

        length = rune.Utf16SequenceLength;
        return Classify(rune);
    }

    /// <summary>The end of the grapheme cluster at <paramref name="index"/>, but not past white space.</summary>
    public static int EndOfCluster(string text, int index) =>
        index + Math.Max(1, StringInfo.GetNextTextElementLength(text.AsSpan(index)));

    /// <summary>The class at <paramref name="index"/>, or <see cref="CharacterClass.Space"/> outside the text.</summary>
    public static CharacterClass Peek(string text, int index) =>
        (uint)index < (uint)text.Length ? At(text, index, out _) : CharacterClass.Space;

    private static CharacterClass Classify(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            return CharacterClass.Space;
        }

        if (rune.Value is '\'' or '’' or 'ʼ' or '＇')
        {
            return CharacterClass.Apostrophe;
        }

        if (IsIdeograph(rune.Value))
        {
            return CharacterClass.Ideograph;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterClass.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format => CharacterClass.Extender,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharacterClass.Punctuation,
            _ => CharacterClass.Symbol,
        };
    }

    private static bool IsIdeograph(int value) =>
        value is (>= 0x3041 and <= 0x309F) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);
}
