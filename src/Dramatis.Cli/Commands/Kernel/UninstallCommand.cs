using Dramatis.Notebooks.Jupyter;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary><c>dramatis kernel uninstall</c></summary>
public sealed class UninstallCommand : Command<KernelSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, KernelSettings settings, CancellationToken cancellationToken)
    {
        var specs = settings.Specs();
        foreach (var name in KernelSpecs.Names)
        {
            Console.Error.WriteLine($"{(specs.Uninstall(name) ? "removed" : "not there, or not ours:")} {Path.Combine(specs.Folder, name)}");
        }

        return CommandLine.Done;
    }
}
