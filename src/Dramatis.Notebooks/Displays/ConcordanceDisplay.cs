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

    // Where there is no room for all of the context, both sides give way alike, away from the keyword: it stays in the middle, in one column.
    private const string Style =
        ".dramatis-kwic{width:100%;table-layout:fixed;border-collapse:collapse;font:13px/1.5 ui-monospace,Menlo,Consolas,monospace;color:inherit}"
        + ".dramatis-kwic td{padding:1px 0;border:0;white-space:pre;background:none;overflow:hidden}.dramatis-kwic div{display:flex;overflow:hidden}"
        + ".dramatis-kwic td:first-child div{opacity:.6;font-size:11px;gap:1ch;padding-right:2ch}.dramatis-kwic td:first-child span:first-child{overflow:hidden;text-overflow:ellipsis}"
        + ".dramatis-kwic td:first-child span:last-child{margin-left:auto}"
        + ".dramatis-kwic td:nth-child(2) div{justify-content:flex-end;mask-image:linear-gradient(to right,transparent,#000 3ch)}"
        + ".dramatis-kwic td:last-child div{mask-image:linear-gradient(to left,transparent,#000 3ch)}.dramatis-kwic span{flex:0 0 auto}.dramatis-kwic td:first-child span:first-child{flex:0 1 auto}"
        + ".dramatis-kwic td:nth-child(3){text-align:center;font-weight:700}"
        + ".dramatis-kwic caption{caption-side:bottom;text-align:left;padding-top:6px;opacity:.75;font-family:system-ui,sans-serif}";

    public static string ToHtml(Concordance concordance)
    {
        var shown = concordance.Take(Most).ToList();
        var color = concordance.Type is { } type ? Palette.Of(type) : "inherit";
        var html = new StringBuilder($"<style>{Style}</style><table class=\"dramatis-kwic\" style=\"max-width:{Widest(shown)}ch\"><caption>{Encode(Caption(concordance))}</caption>")
            .Append(CultureInfo.InvariantCulture, $"<colgroup><col style=\"width:{PlaceWidth(shown)}ch\"><col><col style=\"width:{KeywordWidth(shown)}ch\"><col></colgroup><tbody>");
        foreach (var line in shown)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td title=\"{Encode(Place(line))}\"><div><span>{Encode(line.Document)}</span><span>{line.Span.Start}</span></div></td>")
                .Append($"<td><div><span>{Encode(line.Left)}</span></div></td><td style=\"color:{color}\">{Encode(line.Keyword)}</td><td><div><span>{Encode(line.Right)}</span></div></td></tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    public static string ToText(Concordance concordance)
    {
        var shown = concordance.Take(Most).ToList();
        var (place, left) = shown.Count == 0 ? (0, 0) : (shown.Max(l => Place(l).Length), shown.Max(l => l.Left.Length));
        return string.Concat(shown.Select(l => $"{Place(l).PadRight(place)}  {l.Left.PadLeft(left)}[{l.Keyword}]{l.Right}\n")) + Caption(concordance);
    }

    private static int PlaceWidth(List<ConcordanceLine> lines) => Math.Clamp(Longest(lines, l => Place(l).Length), 8, 26) + 2;

    private static int KeywordWidth(List<ConcordanceLine> lines) => Math.Clamp(Longest(lines, l => l.Keyword.Length), 1, 40) + 1;

    private static int Widest(List<ConcordanceLine> lines) =>
        PlaceWidth(lines) + KeywordWidth(lines) + (2 * Math.Max(Longest(lines, l => l.Left.Length), Longest(lines, l => l.Right.Length))) + 4;

    private static int Longest(List<ConcordanceLine> lines, Func<ConcordanceLine, int> length) => lines.Select(length).DefaultIfEmpty().Max();

    private static string Place(ConcordanceLine line) => string.Create(CultureInfo.InvariantCulture, $"{line.Document} {line.Span.Start}");

    private static string Caption(Concordance concordance) => string.Create(
        CultureInfo.InvariantCulture,
        $"{concordance.Keyword}: {(concordance.Count > Most ? $"the first {Most} of " : "")}{concordance.Count:N0} {(concordance.Type is null ? "occurrence" : "mention")}{(concordance.Count == 1 ? "" : "s")}.");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
