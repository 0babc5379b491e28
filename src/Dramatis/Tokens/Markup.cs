using System.Buffers;
using System.Collections.Frozen;

namespace Dramatis.Tokens;

/// <summary>Finds tags of HTML in a text.</summary>
internal static class Markup
{
    private const int LongestTag = 400;

    private static readonly FrozenSet<string> Blocks = WordList.Load("tokens/block-tags.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Inline = WordList.Load("tokens/inline-tags.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n/>");

    /// <summary>The end of the tag that begins at <paramref name="start"/>; 0 if there is none: HTML’s own tags and comments only, so that <c>&lt;a@b.org&gt;</c> and <c>x &lt; y</c> stay.</summary>
    public static int EndOfTag(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, LongestTag));
        if (rest.StartsWith("<!--"))
        {
            return rest.IndexOf("-->") is > 0 and var endOfComment ? start + endOfComment + 3 : 0;
        }

        var end = rest.IndexOf('>');
        if (end < 2)
        {
            return 0;
        }

        var name = NameOf(rest[..(end + 1)]);
        var isTag = Contains(Blocks, name) || Contains(Inline, name);
        return isTag && HasAttributes(rest[(name.Length + (rest[1] == '/' ? 2 : 1))..end]) ? start + end + 1 : 0;
    }

    /// <summary>Whether a tag of a block (a paragraph, a heading, an item) or a line break begins or ends in <paramref name="gap"/>, which lies between two tokens.</summary>
    public static bool HasBlock(ReadOnlySpan<char> gap)
    {
        for (var open = gap.IndexOf('<'); open >= 0 && gap.Length > open + 2;)
        {
            gap = gap[open..];
            if (Contains(Blocks, NameOf(gap)))
            {
                return true;
            }

            open = gap[1..].IndexOf('<') is >= 0 and var next ? next + 1 : -1;
        }

        return false;
    }

    /// <summary>The text without its tags.</summary>
    public static string Without(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var open = text.IndexOf('<', StringComparison.Ordinal); open >= 0; open = text.IndexOf('<', open + 1))
        {
            if (EndOfTag(text, open) is > 0 and var end)
            {
                parts.Add(text[start..open]);
                (start, open) = (end, end - 1);
            }
        }

        return string.Concat([.. parts, text[start..]]);
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag[1] == '/' ? 2 : 1)..];
        return name.IndexOfAny(EndsOfName) is >= 0 and var end ? name[..end] : [];
    }

    /// <summary>Whether what stands behind a tag’s name is nothing, or attributes with values.</summary>
    private static bool HasAttributes(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimEnd('/').Trim();
        return rest.IsEmpty || rest.Contains('=');
    }

    private static bool Contains(FrozenSet<string> names, ReadOnlySpan<char> name) => name.Length is > 0 and < 12 && names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
