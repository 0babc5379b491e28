using System.Runtime.InteropServices;
using Dramatis.Cli.Output;
using Dramatis.Notebooks.Running;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary><c>dramatis kernel notebook</c>: how <c>dramatis run</c> runs a notebook in a process of its own.</summary>
public sealed class NotebookCommand : Command<NotebookSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, NotebookSettings settings, CancellationToken cancellationToken)
    {
        // A terminal interrupts this process along with the one that started it, which then says what is to be done.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        var (input, output) = ProtocolStreams.Take();
        var done = NotebookService.ServeAsync(input, output).GetAwaiter().GetResult();

        // A cell may have left threads behind that would keep the process.
        Environment.Exit(done ? CommandLine.Done : CommandLine.Failed);
        return CommandLine.Done;
    }
}
