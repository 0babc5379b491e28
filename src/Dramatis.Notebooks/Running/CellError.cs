namespace Dramatis.Notebooks.Running;

/// <summary>Why a cell failed.</summary>
/// <param name="Notebook">The notebook’s path.</param>
/// <param name="Cell">The cell’s place among all cells of the notebook, text and code, from 1.</param>
/// <param name="Line">The line of the cell, from 1; null if it isn’t known.</param>
/// <param name="Source">That line’s text.</param>
/// <param name="Kind">The kind of error: <c>CS0103</c>, <c>DramatisException</c>.</param>
/// <param name="Message">What happened.</param>
/// <param name="Calls">The other lines of cells that it came by, the innermost first, without <paramref name="Line"/>.</param>
public sealed record CellError(
    string Notebook, int Cell, int? Line, string? Source, string Kind, string Message, IReadOnlyList<string> Calls)
{
    /// <summary>The place: <c>notebooks/01-mentions.ipynb, cell 7 (text cells count), line 2</c>.</summary>
    public string Place => $"{Notebook}, cell {Cell} (text cells count)" + (Line is null ? "" : $", line {Line}");

    /// <summary>Place, line, error and calls, a line each.</summary>
    public override string ToString() => string.Join(
        '\n',
        [
            Place,
            .. Source is null ? Array.Empty<string>() : ["  " + Source.Trim()],
            .. Message.ReplaceLineEndings("\n").Split('\n').Select(line => "  " + line),
            .. Calls.Select(call => "  by way of " + call),
        ]);
}
