using System.Text.Json.Nodes;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Kernels;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Dramatis.Notebooks.Running;

/// <summary>Runs cells one after the other on one kernel and writes down what they show.</summary>
/// <param name="kernel">The kernel.</param>
/// <param name="notebook">The notebook that the cells belong to.</param>
internal sealed class CellRunner(CompositeKernel kernel, Notebook notebook)
{
    private readonly CellOutputs outputs = new();
    private readonly CellErrors errors = new(notebook.Path);
    private int executed;

    /// <summary>Runs <paramref name="cell"/>; its error if it failed.</summary>
    /// <exception cref="OperationCanceledException">The run was interrupted; the cell may still be going on.</exception>
    public async Task<CellError?> RunAsync(Cell cell, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(cell.Source))
        {
            return null;
        }

        var shown = new JsonArray();
        cell.Json["outputs"] = shown;
        cell.Json["execution_count"] = ++executed;
        var language = cell.KernelName ?? notebook.KernelName ?? KitKernel.CSharp;
        if (kernel.FindKernelByName(language) is null)
        {
            var languages = string.Join(", ", kernel.ChildKernels.Select(k => k.Name));
            return Failed(shown, new CellError(notebook.Path, cell.Number, null, null, "Kernel", $"The cell is for the kernel “{language}”. Dramatis has {languages}.", []));
        }

        kernel.NameNextSubmission(CellErrors.FileName(cell));

        // The engine hooks each submission to the token and never lets go: a token for each, or all that was ever shown stays in memory.
        using var own = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var result = await kernel.SendAsync(new SubmitCode(cell.Source, language), own.Token).WaitAsync(cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        outputs.Add(shown, result.Events, executed);
        return errors.Find(result.Events, cell) is { } error ? Failed(shown, error) : null;
    }

    private static CellError Failed(JsonArray shown, CellError error)
    {
        CellOutputs.Add(shown, error);
        return error;
    }
}
