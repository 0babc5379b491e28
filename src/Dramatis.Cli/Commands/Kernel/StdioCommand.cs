using Dramatis.Cli.Output;
using Dramatis.Notebooks.Stdio;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary><c>dramatis kernel stdio</c>: how the VS Code extension Polyglot Notebooks starts the kernel.</summary>
public sealed class StdioCommand : Command<StdioSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, StdioSettings settings, CancellationToken cancellationToken)
    {
        if (settings.WorkingFolder is { } folder)
        {
            if (!Directory.Exists(folder))
            {
                throw new UsageException($"--working-dir {folder}: there is no such folder.");
            }

            Directory.SetCurrentDirectory(folder);
        }

        var (input, output) = ProtocolStreams.Take();
        StdioKernel.ServeAsync(input, output, settings.KernelHost).GetAwaiter().GetResult();

        // A cell may have left threads behind that would keep the process.
        Environment.Exit(CommandLine.Done);
        return CommandLine.Done;
    }
}
