using Dramatis.Notebooks.Running;
using Spectre.Console;

namespace Dramatis.Cli.Progress;

/// <summary>Tells how far a run is by one line of a terminal that is written over.</summary>
internal sealed class LiveProgress : ProgressLine
{
    private readonly IAnsiConsole console;
    private readonly TaskCompletionSource end = new();
    private readonly Task status;
    private StatusContext? shown;

    public LiveProgress(TextWriter error)
        : base(error)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        status = console.Status().StartAsync("starting", context =>
        {
            shown = context;
            return end.Task;
        });
    }

    public override void NotebookStarted(string notebook, int cells)
    {
        base.NotebookStarted(notebook, cells);
        Show();
    }

    public override void CellStarted(int cell, string line)
    {
        base.CellStarted(cell, line);
        Show();
    }

    public override void CellFinished()
    {
    }

    public override void NotebookFinished(CellError? failure)
    {
        base.NotebookFinished(failure);
        Show();
    }

    public override void Say(string text) => console.MarkupLine(Markup.Escape(text));

    public override void Dispose()
    {
        end.TrySetResult();
        status.GetAwaiter().GetResult();
        base.Dispose();
    }

    private void Show()
    {
        if (shown is not null)
        {
            // One line: one that is broken in two makes the terminal jump.
            var line = Now();
            var width = Math.Max(10, console.Profile.Width - 4);
            shown.Status = Markup.Escape(line.Length <= width ? line : line[..(width - 1)] + "…");
        }
    }
}
