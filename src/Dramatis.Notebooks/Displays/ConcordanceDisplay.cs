using System.Globalization;
using System.Net;
using System.Text;
using Dramatis.Charts.Figures;
using Dramatis.Entities;

namespace Dramatis.Notebooks.Displays;

/// <summary>Shows concordances: the keywords below each other, with what stands around them.</summary>
internal static class ConcordanceDisplay
{
    private const int Most = 100;

    private const string Style =
        ".dramatis-kwic{border-collapse:collapse;font:13px/1.5 ui-monospace,Menlo,Consolas,monospace;color:inherit}"
        + ".dramatis-kwic td{padding:1px 4px;border:0;white-space:pre;background:none}.dramatis-kwic td:first-child{text-align:right;opacity:.6;font-size:11px;padding-right:12px}"
        + ".dramatis-kwic td:nth-child(2){text-align:right}.dramatis-kwic td:nth-child(3){text-align:center;font-weight:700}.dramatis-kwic td:last-child{text-align:left}"
        + ".dramatis-kwic caption{caption-side:bottom;text-align:left;padding-top:6px;opacity:.75;font-family:system-ui,sans-serif}";

    public static string ToHtml(Concordance concordance)
    {
        var color = concordance.Type is { } type ? Palette.Of(type) : "inherit";
        var html = new StringBuilder($"<style>{Style}</style><table class=\"dramatis-kwic\"><caption>{Encode(Caption(concordance))}</caption><tbody>");
        foreach (var line in concordance.Take(Most))
        {
            html.Append($"<tr><td>{Encode(Place(line))}</td><td>{Encode(line.Left)}</td><td style=\"color:{color}\">{Encode(line.Keyword)}</td><td>{Encode(line.Right)}</td></tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    public static string ToText(Concordance concordance)
    {
        var shown = concordance.Take(Most).ToList();
        var (place, left) = shown.Count == 0 ? (0, 0) : (shown.Max(l => Place(l).Length), shown.Max(l => l.Left.Length));
        return string.Concat(shown.Select(l => $"{Place(l).PadRight(place)}  {l.Left.PadLeft(left)}[{l.Keyword}]{l.Right}\n")) + Caption(concordance);
    }

    private static string Place(ConcordanceLine line) => string.Create(CultureInfo.InvariantCulture, $"{line.Document} {line.Span.Start}");

    private static string Caption(Concordance concordance) => string.Create(
        CultureInfo.InvariantCulture,
        $"{concordance.Keyword}: {(concordance.Count > Most ? $"the first {Most} of " : "")}{concordance.Count:N0} mention{(concordance.Count == 1 ? "" : "s")}.");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
