using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Kernels;
using Dramatis.Notebooks.Parameters;
using Dramatis.Notebooks.Reports;
using Microsoft.DotNet.Interactive;

namespace Dramatis.Notebooks.Running;

/// <summary>Runs notebooks without a client.</summary>
public static class NotebookRunner
{
    /// <summary>
    /// Runs notebooks, each on a fresh kernel and in its own folder, and writes under <see cref="RunOptions.Output"/> their
    /// executed copies and a report.
    /// </summary>
    /// <remarks>
    /// A cell that fails stops its notebook, not the others. While notebooks run the process’s current folder changes and
    /// <see cref="Console"/> belongs to the cells; both are put back.
    /// </remarks>
    /// <exception cref="ParameterException">A parameter was given wrongly; nothing has been run.</exception>
    /// <exception cref="DramatisException">A notebook or the corpus can’t be read, or a file can’t be written.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted. A cell may still be going on, but no file is half written, and none will be.</exception>
    public static async Task<RunResult> RunAsync(RunOptions options, IRunProgress progress, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);
        var notebooks = RunPlan.Make(options);
        var output = Path.GetFullPath(options.Output);
        var runs = new List<NotebookRun>();

        // A kernel takes a second to start: each starts while the notebook before it runs.
        var kernel = Task.Run(KitKernel.CreateWarmAsync, cancellation);
        for (var i = 0; i < notebooks.Count; i++)
        {
            var current = await kernel.WaitAsync(cancellation).ConfigureAwait(false);
            kernel = i + 1 < notebooks.Count ? Task.Run(KitKernel.CreateWarmAsync, cancellation) : kernel;
            var run = await RunAsync(current, notebooks[i], progress, cancellation).ConfigureAwait(false);
            WholeFile.Write(RunPlan.CopyPath(notebooks[i], output), notebooks[i].Write());
            progress.NotebookFinished(run.Error);
            runs.Add(run);

            // A kernel’s compiler holds its metadata outside the collector’s sight, which would let several of them pile up.
            current.Dispose();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        WholeFile.Write(Path.Combine(output, "report.html"), Report.Write(runs));
        return new RunResult(Path.Combine(options.Output, "report.html"), runs.Count, [.. runs.Select(r => r.Error).OfType<CellError>()]);
    }

    private static async Task<NotebookRun> RunAsync(CompositeKernel kernel, Notebook notebook, IRunProgress progress, CancellationToken cancellation)
    {
        var cells = notebook.CodeCells.ToList();
        progress.NotebookStarted(notebook.Name, cells.Count);
        using var folder = WorkingFolder.Enter(notebook.Folder);
        var runner = new CellRunner(kernel, notebook);
        CellError? error = null;
        for (var i = 0; i < cells.Count && error is null; i++)
        {
            progress.CellStarted(i + 1, cells[i].Source.Split('\n').FirstOrDefault(line => !string.IsNullOrWhiteSpace(line))?.Trim() ?? "");
            try
            {
                error = await runner.RunAsync(cells[i], cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Before the current folder changes: the cell may still be going on, and its paths would lead elsewhere.
                WholeFile.Close();
                throw;
            }

            progress.CellFinished();
        }

        return new NotebookRun(notebook, error, CorporaOf(kernel));
    }

    private static IReadOnlyList<CorpusSeen> CorporaOf(CompositeKernel kernel) =>
    [
        .. (kernel.CSharpKernel().ScriptState?.Variables ?? []).Select(v => v.Value switch
        {
            Corpus corpus => corpus,
            AnalyzedCorpus text => text.Corpus,
            _ => null,
        }).OfType<Corpus>().Select(c => new CorpusSeen(c.Hash, c.Documents.Length)).Distinct(),
    ];
}
