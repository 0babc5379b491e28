using System.Globalization;
using Dramatis.Notebooks.Running;

namespace Dramatis.Cli.Progress;

/// <summary>Tells on standard error how far a run is: a line for each notebook and each finished cell.</summary>
/// <param name="error">Standard error as it was before cells took it over.</param>
internal class ProgressLine(TextWriter error) : IRunProgress, IDisposable
{
    private string notebook = "";
    private int cells;
    private int cell;
    private string line = "";

    /// <summary>One that updates in place on a terminal, one that writes lines elsewhere.</summary>
    public static ProgressLine For(TextWriter error) => Console.IsErrorRedirected ? new ProgressLine(error) : new LiveProgress(error);

    public virtual void NotebookStarted(string notebook, int cells)
    {
        (this.notebook, this.cells) = (notebook, cells);
        Say($"{notebook}  {cells} {(cells == 1 ? "cell" : "cells")}");
    }

    public virtual void CellStarted(int cell, string line) => (this.cell, this.line) = (cell, line);

    public virtual void CellFinished() => Say(Now());

    public virtual void NotebookFinished(CellError? failure)
    {
        if (failure is not null)
        {
            Say($"dramatis: {failure}");
        }
    }

    public virtual void NotebookKept() => Say($"{notebook}  as before: nothing that it was made from has changed");

    /// <summary>Writes a line that stays.</summary>
    public virtual void Say(string text) => error.WriteLine(text);

    public virtual void Dispose() => error.Flush();

    /// <summary>Where the run is: <c>01-mentions  3/9  text.Entities.Table(top)</c>.</summary>
    protected string Now() => string.Create(CultureInfo.InvariantCulture, $"{notebook}  {cell}/{cells}  {line}");
}
