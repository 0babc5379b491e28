namespace Dramatis.Notebooks.Running;

/// <summary>What to run, and with what.</summary>
public sealed record RunOptions
{
    /// <summary>Files, folders (the notebooks right in them) and globs. Default: the folder <c>notebooks</c>.</summary>
    public IReadOnlyList<string> Notebooks { get; init; } = ["notebooks"];

    /// <summary>
    /// What the parameter <c>corpus</c> is set to: a file, a folder or a glob, as seen from the current folder. Default: each
    /// notebook’s own.
    /// </summary>
    public string? Corpus { get; init; }

    /// <summary>The parameters to set, by name; the last of one name counts. A notebook that has no such parameter isn’t given it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>
    /// The folder that the report and the executed copies go to, and what the parameter <c>output</c> is set to. Default:
    /// <c>artifacts</c>.
    /// </summary>
    public string Output { get; init; } = "artifacts";
}
