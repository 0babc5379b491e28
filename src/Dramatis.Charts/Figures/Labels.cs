using System.Globalization;
using System.Text;

namespace Dramatis.Charts.Figures;

/// <summary>Text in figures. plotly.js reads some HTML in it, so text from a corpus is encoded.</summary>
internal static class Labels
{
    /// <summary>The text itself, whatever stands in it, line ends as spaces.</summary>
    public static string Plain(string text) => Encode(OneLine(text));

    /// <summary>The text, cut to <paramref name="most"/> characters (grapheme clusters) with an ellipsis.</summary>
    public static string Short(string text, int most = 28)
    {
        var line = OneLine(text);
        var starts = StringInfo.ParseCombiningCharacters(line);
        return Encode(starts.Length <= most ? line : string.Concat(line.AsSpan(0, starts[most - 1]).TrimEnd(), "…"));
    }

    /// <summary>The text in lines of about <paramref name="width"/> characters, the stretch from <paramref name="start"/> to <paramref name="end"/> in bold.</summary>
    public static string Wrapped(string text, int start = 0, int end = 0, int width = 70)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == start && end > start)
            {
                wrapped.Append("<b>");
            }

            var isSpace = char.IsWhiteSpace(text[i]);
            if (isSpace && column >= width)
            {
                wrapped.Append("<br>");
                column = 0;
            }
            else
            {
                wrapped.Append(isSpace ? " " : Encode(text[i]));
                column++;
            }

            if (i == end - 1 && end > start)
            {
                wrapped.Append("</b>");
            }
        }

        return wrapped.ToString();
    }

    /// <summary>A number of things, in words: <c>1 mention</c>, <c>1,024 mentions</c>.</summary>
    public static string Count(long number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {thing}{(number == 1 ? "" : "s")}");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Encode(string text) => string.Concat(text.Select(Encode));

    private static string Encode(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => c.ToString(),
    };
}
