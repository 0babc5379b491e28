using System.Globalization;
using System.Net;
using System.Text;
using Deedle;

namespace Dramatis.Charts.Tables;

/// <summary>Writes frames as HTML tables.</summary>
public static class FrameHtml
{
    private const string Style =
        ".dramatis-table{border-collapse:collapse;font:13px/1.45 system-ui,sans-serif;color:inherit;text-align:left}"
        + ".dramatis-table th,.dramatis-table td{padding:3px 12px 3px 0;border:0;vertical-align:top;text-align:left;max-width:36em;overflow-wrap:break-word;white-space:normal}"
        + ".dramatis-table thead th{border-bottom:1.5px solid;font-weight:600;vertical-align:bottom}"
        + ".dramatis-table tbody tr{background:none}.dramatis-table tbody td,.dramatis-table tbody th{border-bottom:1px solid rgba(128,128,128,.25)}"
        + ".dramatis-table .n{text-align:right;font-variant-numeric:tabular-nums}"
        + ".dramatis-table .m{opacity:.45}"
        + ".dramatis-table caption{caption-side:bottom;text-align:left;padding-top:6px;opacity:.75}";

    /// <summary>A table of the first rows of <paramref name="frame"/>.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="maxRows">The number of rows at the most; a line below says how many there are more. Default: 50.</param>
    /// <remarks>
    /// Values are HTML-encoded, numbers stand right, a missing value is a grey dash. Row keys are shown unless they only number
    /// the rows.
    /// </remarks>
    public static string Write<TRow, TColumn>(Frame<TRow, TColumn> frame, int maxRows = 50)
        where TRow : notnull
        where TColumn : notnull
    {
        var table = FrameRows.Of(frame, maxRows);
        var html = new StringBuilder($"<style>{Style}</style><table class=\"dramatis-table\">");
        if (table.Total > table.Rows.Length)
        {
            html.Append("<caption>").Append(More(table)).Append("</caption>");
        }

        html.Append("<thead><tr>").Append(table.Keys is null ? "" : "<th></th>");
        for (var c = 0; c < table.Columns.Length; c++)
        {
            html.Append(table.IsNumber[c] ? "<th class=\"n\">" : "<th>").Append(Encode(table.Columns[c])).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        for (var r = 0; r < table.Rows.Length; r++)
        {
            html.Append("<tr>").Append(table.Keys is null ? "" : $"<th>{Encode(Cell.Shown(table.Keys[r]))}</th>");
            for (var c = 0; c < table.Columns.Length; c++)
            {
                var value = table.Rows[r][c];
                var style = (table.IsNumber[c], value) switch
                {
                    (true, null) => " class=\"n m\"",
                    (true, _) => " class=\"n\"",
                    (_, null) => " class=\"m\"",
                    _ => "",
                };
                html.Append("<td").Append(style).Append('>').Append(value is null ? "–" : Encode(Cell.Shown(value))).Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    internal static string More(FrameRows table) => string.Create(
        CultureInfo.InvariantCulture, $"The first {table.Rows.Length:N0} of {table.Total:N0} rows.");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
