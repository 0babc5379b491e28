using System.Text;
using Deedle;

namespace Dramatis.Charts.Tables;

/// <summary>Writes frames as delimited text.</summary>
public static class FrameCsv
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The first rows of <paramref name="frame"/> as comma-separated values (RFC 4180), a header first.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="maxRows">The number of rows at the most; a last line, which begins with <c>#</c>, says what is left out. Default: all.</param>
    /// <remarks>Numbers are written in full and in the invariant culture, missing values as empty fields.</remarks>
    public static string Write<TRow, TColumn>(Frame<TRow, TColumn> frame, int maxRows = int.MaxValue)
        where TRow : notnull
        where TColumn : notnull
    {
        using var stream = new MemoryStream();
        var rows = FrameRows.Of(frame, maxRows);
        Write(stream, rows, isCsv: true);
        return Utf8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + (rows.Total > rows.Rows.Length ? $"# {FrameHtml.More(rows)}\n" : "");
    }

    internal static void Write(Stream stream, FrameRows table, bool isCsv)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Line(table.Keys is null ? table.Columns : ["key", .. table.Columns], isCsv));
        for (var r = 0; r < table.Rows.Length; r++)
        {
            writer.WriteLine(Line((table.Keys is null ? table.Rows[r] : [table.Keys[r], .. table.Rows[r]]).Select(Cell.Text), isCsv));
        }
    }

    private static string Line(IEnumerable<string> cells, bool isCsv) => isCsv
        ? string.Join(',', cells.Select(DelimitedText.Csv))
        : string.Join('\t', cells.Select(DelimitedText.Tsv));
}
