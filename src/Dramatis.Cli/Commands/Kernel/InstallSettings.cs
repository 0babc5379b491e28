using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary>What <c>dramatis kernel install</c> is given.</summary>
public sealed class InstallSettings : KernelSettings
{
    /// <summary>Whether to take the place of another program’s kernelspec.</summary>
    [CommandOption("--replace")]
    [Description("Take the place of another program’s kernel of the same name (.net-csharp).")]
    public bool Replace { get; init; }
}
