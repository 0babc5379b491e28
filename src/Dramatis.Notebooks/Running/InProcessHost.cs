using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Kernels;
using Microsoft.DotNet.Interactive;

namespace Dramatis.Notebooks.Running;

/// <summary>Runs a notebook in this process, whose current folder and console are the cells’ meanwhile.</summary>
internal sealed class InProcessHost : NotebookHost
{
    private readonly Task<CompositeKernel> starting = Task.Run(KitKernel.CreateWarmAsync);

    public override async Task<NotebookRun> RunAsync(Notebook notebook, IRunProgress progress, CancellationToken cancellation)
    {
        var kernel = await starting.WaitAsync(cancellation).ConfigureAwait(false);
        using var folder = WorkingFolder.Enter(notebook.Folder);
        var cells = notebook.CodeCells.ToList();
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

    public override void Dispose()
    {
        if (starting.IsCompletedSuccessfully)
        {
            starting.Result.Dispose();
        }

        // A kernel’s compiler holds its metadata outside the collector’s sight, which would let several of them pile up.
        GC.Collect();
        GC.WaitForPendingFinalizers();
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
