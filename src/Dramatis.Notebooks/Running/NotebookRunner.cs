using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Parameters;
using Dramatis.Notebooks.Reports;

namespace Dramatis.Notebooks.Running;

/// <summary>Runs notebooks without a client.</summary>
public static class NotebookRunner
{
    /// <summary>
    /// Runs notebooks, each on a fresh kernel and in its own folder, and writes under <see cref="RunOptions.Output"/> their
    /// executed copies, a report, and what they were made from (<c>runs.json</c>).
    /// </summary>
    /// <remarks>
    /// A cell that fails stops its notebook, not the others. Without <see cref="RunOptions.Host"/> the process’s current folder changes while notebooks run,
    /// and <see cref="Console"/> belongs to the cells; both are put back.
    /// </remarks>
    /// <exception cref="ParameterException">A parameter was given wrongly; nothing has been run.</exception>
    /// <exception cref="DramatisException">A notebook or the corpus can’t be read, or a file can’t be written.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted. A cell may still be going on, but no file is half written, and none will be.</exception>
    public static async Task<RunResult> RunAsync(RunOptions options, IRunProgress progress, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);
        var planned = RunPlan.Make(options);
        var output = Path.GetFullPath(options.Output);
        var record = RunRecord.Of(output);
        var asBefore = planned.Select(run => options.Resume && record.Find(run) is { } recorded ? new NotebookRun(Notebook.Read(run.Copy), null, recorded.Corpora) : null).ToList();
        var runs = new List<NotebookRun>();
        using var hosts = new HostQueue(options.Host, asBefore.Count(run => run is null));
        for (var i = 0; i < planned.Count; i++)
        {
            progress.NotebookStarted(planned[i].Name, planned[i].Notebook.CodeCells.Count());
            if (asBefore[i] is { } kept)
            {
                progress.NotebookKept();
                runs.Add(kept);
                continue;
            }

            using var host = hosts.Next();
            var run = await host.RunAsync(planned[i].Notebook, progress, cancellation).ConfigureAwait(false);
            StaticOutputs.Draw(run.Notebook);
            WholeFile.Write(planned[i].Copy, run.Notebook.Write());
            record.Note(planned[i], run);
            if (options.KeepOutputs && run.Error is null)
            {
                StaticOutputs.Keep(run.Notebook);
            }

            progress.NotebookFinished(run.Error);
            runs.Add(run);

            // A notebook’s text is megabytes and passes through several hands.
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        WholeFile.Write(Path.Combine(output, "report.html"), Report.Write(runs));
        return new RunResult(Path.Combine(options.Output, "report.html"), runs.Count, [.. runs.Select(r => r.Error).OfType<CellError>()]);
    }
}
