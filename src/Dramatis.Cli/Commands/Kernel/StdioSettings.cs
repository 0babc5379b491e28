using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary>What <c>dramatis kernel stdio</c> is given: what the extension gives the stock kernel.</summary>
public sealed class StdioSettings : CommandSettings
{
    /// <summary>The folder that relative paths in cells start from.</summary>
    [CommandOption("--working-dir <DIR>")]
    [Description("The folder that relative paths in cells start from: the notebook’s.")]
    public string? WorkingFolder { get; init; }

    /// <summary>The name by which the client calls the kernel’s process.</summary>
    [CommandOption("--kernel-host <NAME>")]
    [Description("The name by which the client calls this process.")]
    public string? KernelHost { get; init; }

    /// <summary>Accepted, as the stock kernel does; C# is the default whatever stands here.</summary>
    [CommandOption("--default-kernel <NAME>")]
    [Description("Accepted and ignored: cells that name no language are C#.")]
    public string? DefaultKernel { get; init; }

    /// <summary>Accepted, as the stock kernel does.</summary>
    [CommandOption("--preview")]
    [Description("Accepted and ignored.")]
    public bool Preview { get; init; }
}
