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
            Console.Error.WriteLine(specs.Install(name, ThisCommand(), settings.Replace)
                ? $"installed {Path.Combine(specs.Folder, name)}"
                : $"left alone {Path.Combine(specs.Folder, name)}: it is another program’s. To take its place, add --replace; the notebooks open with the kernel “C# (Dramatis)” either way.");
        }

        return CommandLine.Done;
    }

    /// <summary>The command that started this process: the kernel is this very build, whenever it is built anew.</summary>
    private static string[] ThisCommand()
    {
        var host = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? [host, Path.Combine(AppContext.BaseDirectory, "Dramatis.Cli.dll")]
            : [host];
    }
}
