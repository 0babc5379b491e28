using System.Runtime.InteropServices;
using Dramatis.Notebooks.Jupyter;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary><c>dramatis kernel jupyter CONNECTION_FILE</c>: how Jupyter’s clients start the kernel.</summary>
public sealed class JupyterCommand : Command<JupyterSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, JupyterSettings settings, CancellationToken cancellationToken)
    {
        Action interrupt = static () => { };
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, s =>
        {
            s.Cancel = true;
            interrupt();
        });
        JupyterKernel.ServeAsync(settings.ConnectionFile, action => interrupt = action).GetAwaiter().GetResult();
        return CommandLine.Done;
    }
}
