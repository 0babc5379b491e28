using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dramatis.Cli.Progress;
using Dramatis.Notebooks.Parameters;
using Dramatis.Notebooks.Running;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis run [NOTEBOOK…]</c></summary>
public sealed class RunCommand : Command<RunSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, RunSettings settings, CancellationToken cancellationToken)
    {
        var parameters = settings.Parameters.Select(Split).ToArray();
        foreach (var (option, name) in new[] { (settings.Corpus, "corpus"), (settings.Output, "output") })
        {
            if (option is not null && (option.Length == 0 || parameters.Any(p => p.Key == name)))
            {
                throw new UsageException(option.Length == 0 ? $"--{name} is empty." : $"-p {name}=… : use --{name}.");
            }
        }

        return Run(settings, parameters, cancellationToken);
    }

    // Apart, so that no other command loads the notebook engine.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(RunSettings settings, KeyValuePair<string, string>[] parameters, CancellationToken cancellationToken)
    {
        var options = new RunOptions { Corpus = settings.Corpus, Parameters = parameters, Output = settings.Output, Resume = settings.Resume, KeepOutputs = settings.KeepOutputs, Host = [.. ThisProgram.Command, "kernel", "notebook"] };
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        using var progress = ProgressLine.For(Console.Error);
        try
        {
            var result = NotebookRunner.RunAsync(
                settings.Notebooks.Length > 0 ? options with { Notebooks = settings.Notebooks } : options, progress, interruption.Token).GetAwaiter().GetResult();
            progress.Say($"{result.Notebooks - result.Errors.Count} of {result.Notebooks} notebooks ran to their end. Report: {result.Report}");
            return result.Errors.Count == 0 ? CommandLine.Done : CommandLine.Failed;
        }
        catch (ParameterException e)
        {
            throw new UsageException(e.Message);
        }
        catch (OperationCanceledException)
        {
            progress.Say("Interrupted.");
            return CommandLine.Failed;
        }

        void Interrupt(PosixSignalContext signal)
        {
            // The second time the system does what it does by itself: it kills.
            signal.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
        }
    }

    private static KeyValuePair<string, string> Split(string parameter) =>
        parameter.IndexOf('=', StringComparison.Ordinal) is var at and > 0
            ? KeyValuePair.Create(parameter[..at].Trim(), parameter[(at + 1)..])
            : throw new UsageException($"-p {parameter}: write name=value, such as -p k=8.");
}
