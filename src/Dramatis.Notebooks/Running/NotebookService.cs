using System.Text.Json;
using Dramatis.Notebooks.Documents;

namespace Dramatis.Notebooks.Running;

/// <summary>Runs one notebook for another process.</summary>
public static class NotebookService
{
    /// <summary>Serves <see cref="RunOptions.Host"/>: reads what to run from <paramref name="input"/>, runs it, and tells of it on <paramref name="output"/>.</summary>
    /// <param name="input">Gives one notebook. When it is closed before the end, the run is interrupted.</param>
    /// <param name="output">Hears of cells and of the end. Nothing else may write there.</param>
    /// <returns>Whether the notebook was run; it may have failed.</returns>
    public static async Task<bool> ServeAsync(TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var host = new InProcessHost();
        if (await input.ReadLineAsync().ConfigureAwait(false) is not { } line)
        {
            return false;
        }

        using var interruption = new CancellationTokenSource();
        _ = Task.Run(async () =>
        {
            await input.ReadLineAsync().ConfigureAwait(false);
            await interruption.CancelAsync().ConfigureAwait(false);
        });
        var request = JsonSerializer.Deserialize<ChildRequest>(line)!;
        try
        {
            var run = await host.RunAsync(Notebook.Parse(request.Path, request.Json), new Teller(output), interruption.Token).ConfigureAwait(false);
            Tell(output, new ChildMessage(0, null, run.Notebook.Write(), run.Error, run.Corpora));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static void Tell(TextWriter output, ChildMessage message)
    {
        output.WriteLine(JsonSerializer.Serialize(message));
        output.Flush();
    }

    private sealed class Teller(TextWriter output) : IRunProgress
    {
        public void NotebookStarted(string notebook, int cells)
        {
        }

        public void CellStarted(int cell, string line) => Tell(output, new ChildMessage(cell, line, null, null, null));

        public void CellFinished() => Tell(output, ChildMessage.Finished);

        public void NotebookFinished(CellError? failure)
        {
        }

        public void NotebookKept()
        {
        }
    }
}
