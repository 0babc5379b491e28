using Deedle;

namespace Dramatis.Charts.Tables;

/// <summary>A frame as plain columns and rows, to be written.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="IsNumber">Of each column whether all its values are numbers.</param>
/// <param name="Keys">The row keys; null where they only number the rows from 0.</param>
/// <param name="Rows">The rows; a missing value is null.</param>
/// <param name="Total">The number of rows of the frame, those left out too.</param>
internal sealed record FrameRows(string[] Columns, bool[] IsNumber, object?[]? Keys, object?[][] Rows, int Total)
{
    /// <summary>The first rows of <paramref name="frame"/>, <paramref name="most"/> at the most.</summary>
    public static FrameRows Of<TRow, TColumn>(Frame<TRow, TColumn> frame, int most = int.MaxValue)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(frame);
        // Cut first: a column of a long frame is copied whole when its values are asked for as objects.
        var shown = frame.RowCount > most ? FrameModule.Take(most, frame) : frame;
        TRow[] keys = [.. shown.RowKeys];
        object?[][] columns = [.. shown.ColumnKeys.Select(column => Values(shown, column, keys))];
        var isNumbered = keys.Select((key, i) => key is int number && number == i).All(same => same);
        return new FrameRows(
            [.. frame.ColumnKeys.Select(c => Cell.Text(c))],
            [.. columns.Select(column => column.Any(v => v is not null) && column.All(v => v is null || Cell.IsNumber(v)))],
            isNumbered ? null : [.. keys.Select(k => (object?)k)],
            [.. Enumerable.Range(0, keys.Length).Select(r => columns.Select(c => c[r]).ToArray())],
            frame.RowCount);
    }

    private static object?[] Values<TRow, TColumn>(Frame<TRow, TColumn> frame, TColumn column, TRow[] keys)
        where TRow : notnull
        where TColumn : notnull
    {
        var series = frame.GetColumn<object>(column);
        var values = new object?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var value = series.TryGet(keys[i]);
            values[i] = value.HasValue && value.Value is not double.NaN ? value.Value : null;
        }

        return values;
    }
}
