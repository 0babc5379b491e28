namespace Dramatis.Notebooks.Running;

/// <summary>Hosts for notebooks that are run one after the other: each gets ready while the one before it works, as that takes a second.</summary>
/// <param name="command">How to start a process for a notebook; empty for this process.</param>
/// <param name="count">How many are wanted.</param>
internal sealed class HostQueue(IReadOnlyList<string> command, int count) : IDisposable
{
    private NotebookHost? waiting = count > 0 ? NotebookHost.Start(command) : null;
    private int left = count;

    /// <summary>The next host.</summary>
    public NotebookHost Next()
    {
        var host = waiting!;
        waiting = --left > 0 ? NotebookHost.Start(command) : null;
        return host;
    }

    public void Dispose() => waiting?.Dispose();
}
