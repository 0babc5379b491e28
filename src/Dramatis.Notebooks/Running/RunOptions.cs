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
    /// <remarks>
    /// Several values, parted by commas, are a sweep: <c>k</c> = <c>5,10,20</c> runs a notebook three times, into copies that are named by the values, and gives
    /// each run an output folder of its own. A comma within a text is written <c>\,</c>; a list takes its commas itself.
    /// </remarks>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>
    /// The folder that the report and the executed copies go to, and what the parameter <c>output</c> is set to. Default:
    /// <c>artifacts</c>.
    /// </summary>
    public string Output { get; init; } = "artifacts";

    /// <summary>Whether to leave out those runs that went well into the same folder before, from the same notebook, parameters, files and build of the kit.</summary>
    public bool Resume { get; init; }

    /// <summary>
    /// Whether to write what a notebook shows also into its own file, as far as that is small and needs no script: figures as SVG, tables, text.
    /// </summary>
    public bool KeepOutputs { get; init; }

    /// <summary>
    /// The command line that runs one notebook in a process of its own by <see cref="NotebookService"/>. Default: none, notebooks are run in this process.
    /// </summary>
    public IReadOnlyList<string> Host { get; init; } = [];
}
