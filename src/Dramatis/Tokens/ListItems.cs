using System.Collections.Immutable;
using System.Globalization;

namespace Dramatis.Tokens;

/// <summary>Finds the items of lists that are written in one line: <c>1) … 2) …</c>, <c>a. … b. …</c>, <c>• … • …</c></summary>
internal static class ListItems
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>Whether a word can be the label of a list’s item: a number below 100, a letter, a small Roman number.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) =>
        (word.Length is 1 or 2 && !word.ContainsAnyExceptInRange('0', '9'))
        || (word.Length == 1 && char.IsAsciiLetterLower(word[0]))
        || (word.Length is > 1 and < 5 && word[0] is 'i' or 'v' or 'x' && Array.IndexOf(Romans, word.ToString()) >= 0);

    /// <summary>Whether a character begins an item by itself.</summary>
    public static bool IsBullet(char c) => c is '•' or '‣' or '⁃' or '◦' or '▪' or '●' or '○';

    /// <summary>The indices of the tokens that begin items behind the first.</summary>
    public static IReadOnlyList<int> In(string text, ImmutableArray<Token> tokens, int first, int end)
    {
        List<int>? starts = null;
        List<(int Index, string Label, char Mark)>? labels = null;
        for (var i = first; i < end; i++)
        {
            var c = text[tokens[i].Start];
            if (IsBullet(c) && i > first)
            {
                (starts ??= []).Add(i);
            }
            else if (i + 1 < end && c <= 'z' && char.IsAsciiLetterOrDigit(c) && tokens[i].Span.Length <= 4 && tokens[i + 1].Start == tokens[i].End
                && text[tokens[i + 1].Start] is '.' or ')' && IsLabel(text.AsSpan(tokens[i].Start, tokens[i].Span.Length)))
            {
                (labels ??= []).Add((i, text[tokens[i].Start..tokens[i].End], text[tokens[i + 1].Start]));
            }
        }

        if (labels is null)
        {
            return starts ?? [];
        }

        starts ??= [];
        foreach (var label in labels.Where(l => IsFirst(l.Label)))
        {
            starts.AddRange(Sequence(text, tokens, labels, label, first));
        }

        return [.. starts.Distinct().Order()];
    }

    /// <summary>The items that follow a first one with labels that count on, at least one; each begins behind a space.</summary>
    private static List<int> Sequence(
        string text, ImmutableArray<Token> tokens, List<(int Index, string Label, char Mark)> labels, (int Index, string Label, char Mark) label, int first)
    {
        var items = new List<int>();
        var isBegin = label.Index == first || text[tokens[label.Index - 1].End - 1] is '.' or ':' or '!' or '?' || IsBullet(text[tokens[label.Index - 1].End - 1]);
        var expected = label.Label;
        foreach (var next in labels.Where(l => l.Index > label.Index && l.Mark == label.Mark && isBegin && tokens[l.Index].Start > tokens[l.Index - 1].End))
        {
            if (next.Label == Next(expected))
            {
                items.Add(next.Index > first && IsBullet(text[tokens[next.Index - 1].Start]) ? next.Index - 1 : next.Index);
                expected = next.Label;
            }
        }

        return items.Count > 0 && label.Index > first && !IsBullet(text[tokens[label.Index - 1].Start]) ? [label.Index, .. items] : items;
    }

    private static bool IsFirst(string label) => label is "1" or "a" or "i";

    private static string Next(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number + 1).ToString(CultureInfo.InvariantCulture)
        : Array.IndexOf(Romans, label) is >= 0 and < 9 and var roman && label != "v" && label != "c" ? Romans[roman + 1]
        : ((char)(label[0] + 1)).ToString();
}
