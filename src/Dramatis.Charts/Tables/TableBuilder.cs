using Deedle;

namespace Dramatis.Charts.Tables;

/// <summary>Makes a frame column by column.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
/// <param name="rows">The rows; they are keyed from 0.</param>
internal sealed class TableBuilder<TRow>(IEnumerable<TRow> rows)
{
    private readonly TRow[] rows = [.. rows];
    private readonly FrameBuilder.Columns<int, string> columns = new();

    /// <summary>The frame of the columns so far.</summary>
    public Frame<int, string> Frame => columns.Frame;

    /// <summary>Adds a column; a double that is NaN is a missing value.</summary>
    public TableBuilder<TRow> Column<TValue>(string name, Func<TRow, TValue> value)
    {
        columns.Add(name, new Series<int, TValue>(Enumerable.Range(0, rows.Length), rows.Select(value)));
        return this;
    }
}
