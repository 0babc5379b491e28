namespace Dramatis.Notebooks.Running;

/// <summary>Makes a folder the process’s current one until it is disposed.</summary>
internal sealed class WorkingFolder : IDisposable
{
    private WorkingFolder(string folder)
    {
        Directory.SetCurrentDirectory(folder);
        RealPath = Directory.GetCurrentDirectory();
    }

    /// <summary>The folder that was the current one.</summary>
    public string Before { get; } = Directory.GetCurrentDirectory();

    /// <summary>The folder as the system calls it: links in its path are followed.</summary>
    public string RealPath { get; }

    public static WorkingFolder Enter(string folder) => new(folder);

    public void Dispose() => Directory.SetCurrentDirectory(Before);
}
