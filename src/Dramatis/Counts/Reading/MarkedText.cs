using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Cuts a passage into what is marked in it and what is between.</summary>
internal static class MarkedText
{
    /// <summary>The passage in parts, white space folded, tags of HTML left out: plain, marked, plain, and so on, so that every second part is marked. Marks that overlap are one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="marks">What to mark; what reaches out of the passage is cut.</param>
    public static ImmutableArray<string> Parts(TokenizedDocument document, TextSpan passage, params IEnumerable<TextSpan> marks)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var at = passage.Start;
        foreach (var mark in marks.OrderBy(m => m.Start).ThenBy(m => m.End))
        {
            var (start, end) = (Math.Max(mark.Start, passage.Start), Math.Min(mark.End, passage.End));
            if (start < at && parts.Count > 0)
            {
                if (end > at)
                {
                    parts[^1] += Fold(document.TextOf(new TextSpan(at, end)));
                    at = end;
                }

                continue;
            }

            if (end > start)
            {
                parts.Add(Fold(document.TextOf(new TextSpan(at, start))));
                parts.Add(Fold(document.TextOf(new TextSpan(start, end))));
                at = end;
            }
        }

        parts.Add(Fold(document.TextOf(new TextSpan(at, passage.End))));
        return parts.ToImmutable();
    }

    /// <summary>White space as single spaces; those at the ends stay, so that parts can be put together again.</summary>
    private static string Fold(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            ? text.Length > 0 ? " " : ""
            : (char.IsWhiteSpace(text[0]) ? " " : "") + string.Join(' ', words) + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
