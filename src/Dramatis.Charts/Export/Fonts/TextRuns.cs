using System.Globalization;
using System.Text;

namespace Dramatis.Charts.Export.Fonts;

/// <summary>Divides a text into stretches of one font and one direction, in the order in which they stand from left to right.</summary>
/// <remarks>
/// Directions follow the Unicode Bidirectional Algorithm as far as labels need it: strong letters, numbers and neutrals between them,
/// two levels, no embeddings. Like a browser’s SVG, a text as a whole reads from the left.
/// </remarks>
internal static class TextRuns
{
    /// <summary>The stretches of <paramref name="text"/>.</summary>
    public static IReadOnlyList<TextRun> Of(string text, Func<int, FontFace> faceFor)
    {
        var runs = new List<TextRun>();
        foreach (var (part, isRightToLeft) in Directions(text))
        {
            var parts = Faces(part, faceFor).Select(p => new TextRun(p.Face, p.Text, isRightToLeft));
            runs.AddRange(isRightToLeft ? parts.Reverse() : parts);
        }

        return runs;
    }

    /// <summary>Whether a character is there but shows nothing: a joiner, a direction mark, a zero-width space.</summary>
    public static bool IsInvisible(int codePoint) =>
        codePoint is 0x200B or 0xFEFF or 0x00AD || (codePoint >= 0x200C && codePoint <= 0x200F) || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x2069) || (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || codePoint < 0x20;

    private static List<(FontFace Face, string Text)> Faces(string text, Func<int, FontFace> faceFor)
    {
        var found = new List<(FontFace, string)>();
        FontFace? last = null;
        var start = 0;
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            var codePoint = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Value : 0xFFFD;

            // Marks stand on the letter before them, and spaces go with either.
            var face = last is not null && (IsInvisible(codePoint) || IsMark(codePoint) || codePoint == ' ') && last.Has(codePoint) ? last : faceFor(codePoint);
            if (last is not null && face != last)
            {
                found.Add((last, text[start..i]));
                start = i;
            }

            last = face;
        }

        if (last is not null)
        {
            found.Add((last, text[start..]));
        }

        return found;
    }

    private static IEnumerable<(string Text, bool IsRightToLeft)> Directions(string text)
    {
        if (!text.Any(c => c >= 0x590))
        {
            return [(text, false)];
        }

        var levels = Levels(text);
        var runs = new List<(string Text, int Level)>();
        for (int i = 1, start = 0; i <= text.Length; i++)
        {
            if (i == text.Length || levels[i] != levels[start])
            {
                runs.Add((text[start..i], levels[start]));
                start = i;
            }
        }

        // Numbers inside a stretch from the right (level 2) read from the left, but the stretch’s parts stand in reverse.
        for (var i = 0; i < runs.Count; i++)
        {
            var end = i;
            while (end < runs.Count && runs[end].Level > 0)
            {
                end++;
            }

            if (end > i)
            {
                runs.Reverse(i, end - i);
                i = end - 1;
            }
        }

        return runs.Select(r => (r.Text, r.Level == 1));
    }

    private static int[] Levels(string text)
    {
        var levels = new int[text.Length];
        var neutrals = 0;
        var before = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var strong = IsRightToLeft(text[i]) ? 1 : char.IsDigit(text[i]) && before > 0 ? 2 : char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) ? 0 : -1;
            if (strong < 0)
            {
                neutrals++;
                levels[i] = 0;
                continue;
            }

            for (var n = i - neutrals; n < i; n++)
            {
                levels[n] = before > 0 && strong > 0 ? 1 : 0;
            }

            (levels[i], neutrals, before) = (strong, 0, strong);
        }

        return levels;
    }

    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF' and not (>= '\u0660' and <= '\u0669') and not (>= '\u06F0' and <= '\u06F9')) or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');

    private static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
