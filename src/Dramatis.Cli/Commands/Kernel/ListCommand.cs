using Dramatis.Cli.Output;
using Dramatis.Notebooks.Jupyter;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary><c>dramatis kernel list</c>: name, state, folder, command.</summary>
public sealed class ListCommand : Command<KernelSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, KernelSettings settings, CancellationToken cancellationToken)
    {
        var specs = settings.Specs();
        Rows.Write(
            ["name", "state", "folder", "command"],
            KernelSpecs.Names.Select(n => new object[] { n, specs.State(n).ToString().ToLowerInvariant(), Path.Combine(specs.Folder, n), specs.Command(n) }),
            null);
        return CommandLine.Done;
    }
}
