using Dramatis.Notebooks.Documents;

namespace Dramatis.Notebooks.Running;

/// <summary>Runs one notebook: in this process, or in one of its own.</summary>
internal abstract class NotebookHost : IDisposable
{
    /// <summary>One that gets ready at once, while another may still be at work.</summary>
    public static NotebookHost Start(IReadOnlyList<string> command) => command.Count == 0 ? new InProcessHost() : new ChildProcessHost(command);

    /// <summary>Runs <paramref name="notebook"/>, which gets its outputs by it.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="progress">Is told of the cells.</param>
    /// <param name="cancellation">Interrupts the run. A cell may then still be going on, but no file is half written, and none will be.</param>
    public abstract Task<NotebookRun> RunAsync(Notebook notebook, IRunProgress progress, CancellationToken cancellation);

    public abstract void Dispose();
}
