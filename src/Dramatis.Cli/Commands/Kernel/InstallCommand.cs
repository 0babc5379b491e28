using Dramatis.Notebooks.Jupyter;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary><c>dramatis kernel install</c></summary>
public sealed class InstallCommand : Command<InstallSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, InstallSettings settings, CancellationToken cancellationToken)
    {
        var specs = settings.Specs();
        foreach (var name in KernelSpecs.Names)
        {
            Console.Error.WriteLine(specs.Install(name, ThisProgram.Command, settings.Replace)
                ? $"installed {Path.Combine(specs.Folder, name)}"
                : $"left alone {Path.Combine(specs.Folder, name)}: it is another program’s. To take its place, add --replace; the notebooks open with the kernel “C# (Dramatis)” either way.");
        }

        return CommandLine.Done;
    }
}
