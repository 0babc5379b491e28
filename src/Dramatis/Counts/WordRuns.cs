using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>Cuts a text into maximal runs of word characters, as the regular expression <c>\w+</c> does.</summary>
/// <remarks>Word characters are letters, marks, decimal digits and connector punctuation (<c>_</c>), outside the basic plane too.</remarks>
internal static class WordRuns
{
    private static readonly bool[] Ascii = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c) || c == '_')];

    /// <summary>All runs of a text.</summary>
    public static TextSpan[] All(string text)
    {
        var runs = new List<TextSpan>();
        for (var run = Next(text, 0); run.Length > 0; run = Next(text, run.End))
        {
            runs.Add(run);
        }

        return [.. runs];
    }

    /// <summary>Adds all runs of a text, in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddAll(string text, CaseFolding folding, TermSink sink)
    {
        for (var run = Next(text, 0); run.Length > 0; run = Next(text, run.End))
        {
            sink.Add(folding.Lower(text.AsSpan(run.Start, run.Length)), sink.Count);
        }
    }

    /// <summary>The next run from <paramref name="start"/> on; an empty span behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TextSpan Next(string text, int start)
    {
        while (start < text.Length && !IsWord(text, start, out var skipped))
        {
            start += skipped;
        }

        var end = start;
        while (end < text.Length && IsWord(text, end, out var length))
        {
            end += length;
        }

        return new TextSpan(start, end);
    }

    private static bool IsWord(string text, int index, out int length)
    {
        length = 1;
        var c = text[index];
        return c < 128 ? Ascii[c] : IsOtherWord(text, index, out length);
    }

    private static bool IsOtherWord(string text, int index, out int length)
    {
        var isWhole = Rune.TryGetRuneAt(text, index, out var rune);
        length = isWhole ? rune.Utf16SequenceLength : 1;
        return isWhole && Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
    }
}
