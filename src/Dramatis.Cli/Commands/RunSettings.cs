using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis run</c> is given.</summary>
public sealed class RunSettings : CommandSettings
{
    /// <summary>The notebooks.</summary>
    [CommandArgument(0, "[NOTEBOOK]")]
    [Description("Notebooks, folders (the notebooks right in them) or globs. Default: notebooks.")]
    public string[] Notebooks { get; init; } = [];

    /// <summary>The corpus that the notebooks study.</summary>
    [CommandOption("-c|--corpus <PATH>")]
    [Description("A file, a folder or a glob to study instead of each notebook’s own: sets the parameter corpus.")]
    public string? Corpus { get; init; }

    /// <summary>The parameters to set, each <c>name=value</c>.</summary>
    [CommandOption("-p|--parameter <NAME=VALUE>")]
    [Description("Sets a parameter: -p k=8. Several values run it once for each: -p k=5,10,20 (a comma within a text: \\,). Paths are as seen from the notebook’s folder.")]
    public string[] Parameters { get; init; } = [];

    /// <summary>Where the results go.</summary>
    [CommandOption("-o|--output <DIR>")]
    [Description("Where the report, the executed copies, figures and tables go. Default: artifacts.")]
    public string Output { get; init; } = "artifacts";

    /// <summary>Whether to run only what has changed.</summary>
    [CommandOption("--resume")]
    [Description("Run only notebooks that failed or whose cells, parameters, files or kit have changed since they were run into this folder.")]
    public bool Resume { get; init; }

    /// <summary>Whether the notebooks themselves get what they show.</summary>
    [CommandOption("--keep-outputs")]
    [Description("Also write what notebooks show into their own files, as pictures, tables and text: what GitHub and nbconvert can show.")]
    public bool KeepOutputs { get; init; }
}
