using System.Text;
using Deedle;

namespace Dramatis.Charts.Tables;

/// <summary>Writes frames as plain text, for a terminal.</summary>
public static class FrameText
{
    private const int WidestColumn = 48;

    /// <summary>The first rows of <paramref name="frame"/> in aligned columns; a missing value is a dash.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="maxRows">The number of rows at the most; a line below says how many there are more. Default: 50.</param>
    public static string Write<TRow, TColumn>(Frame<TRow, TColumn> frame, int maxRows = 50)
        where TRow : notnull
        where TColumn : notnull
    {
        var table = FrameRows.Of(frame, maxRows);
        string[][] cells =
        [
            table.Keys is null ? table.Columns : ["", .. table.Columns],
            .. table.Rows.Select((row, r) => Cells(table.Keys is null ? row : [table.Keys[r], .. row])),
        ];
        bool[] isNumber = table.Keys is null ? table.IsNumber : [false, .. table.IsNumber];
        int[] widths = [.. Enumerable.Range(0, isNumber.Length).Select(c => cells.Max(row => row[c].Length))];
        var text = new StringBuilder();
        foreach (var row in cells)
        {
            var line = string.Join("  ", row.Select((cell, c) => isNumber[c] ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c])));
            text.Append(line.TrimEnd()).Append('\n');
        }

        return table.Total > table.Rows.Length ? text.Append(FrameHtml.More(table)).Append('\n').ToString() : text.ToString();
    }

    private static string[] Cells(object?[] values) =>
        [.. values.Select(v => v is null ? "–" : Clipped(Cell.Shown(v).ReplaceLineEndings(" ").Replace('\t', ' ')))];

    private static string Clipped(string text) => text.Length <= WidestColumn ? text : string.Concat(text.AsSpan(0, WidestColumn - 1), "…");
}
