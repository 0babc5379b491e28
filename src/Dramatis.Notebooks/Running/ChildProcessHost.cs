using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dramatis.Notebooks.Documents;

namespace Dramatis.Notebooks.Running;

/// <summary>Runs a notebook in a process of its own: its memory is given back whole, and a crash takes nothing else along.</summary>
internal sealed class ChildProcessHost : NotebookHost
{
    private static readonly Dictionary<string, string> SparingMemory = new()
    {
        ["DOTNET_GCConserveMemory"] = "9",
        ["DOTNET_GCgen0MaxBudget"] = "600000",
        ["DOTNET_GCRegionSize"] = "200000",
        ["DOTNET_TieredPGO"] = "0",
    };

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly StringBuilder said = new();

    public ChildProcessHost(IReadOnlyList<string> command)
    {
        var utf8 = new UTF8Encoding(false);
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };

        // A notebook’s process is short-lived, and most of what it holds are compilers’ leavings: memory is dearer than the collector’s time.
        foreach (var (name, value) in SparingMemory)
        {
            start.Environment.TryAdd(name, value);
        }

        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (said)
            {
                said.AppendLine(line.Data);
            }
        };
        process.BeginErrorReadLine();
    }

    public override async Task<NotebookRun> RunAsync(Notebook notebook, IRunProgress progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();

        // The process reads a closed input as the word to stop: it finishes the file that it writes, and ends.
        using var stop = cancellation.Register(process.StandardInput.Close);
        var cell = 0;
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new ChildRequest(notebook.Path, notebook.Write()))).ConfigureAwait(false);
            await process.StandardInput.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            while (await process.StandardOutput.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
            {
                var message = JsonSerializer.Deserialize<ChildMessage>(line)!;
                if (message.Notebook is not null)
                {
                    return new NotebookRun(Notebook.Parse(notebook.Path, message.Notebook), message.Error, message.Corpora ?? []);
                }

                if (message.Started == 0)
                {
                    progress.CellFinished();
                    continue;
                }

                cell = message.Started;
                progress.CellStarted(cell, message.Line ?? "");
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The process is gone: what there is to say of it is said below.
        }

        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return new NotebookRun(notebook, Crash(notebook, cell), []);
    }

    public override void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private CellError Crash(Notebook notebook, int cell)
    {
        var code = notebook.CodeCells.ElementAtOrDefault(Math.Max(cell - 1, 0));
        string[] words;
        lock (said)
        {
            // Behind its first lines come those of the stack.
            words = [.. said.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).TakeWhile(line => !line.StartsWith("at ", StringComparison.Ordinal)).Take(3)];
        }

        var error = new CellError(
            notebook.Path, code?.Number ?? 1, null, null, "ProcessEnded", $"The process that ran the notebook ended in this cell (exit code {process.ExitCode}).{string.Concat(words.Select(line => "\n" + line))}", []);
        if (code?.Json["outputs"] is JsonArray outputs)
        {
            CellOutputs.Add(outputs, error);
        }

        return error;
    }
}
