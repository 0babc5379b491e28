using Dramatis.Notebooks.Displays;
using Dramatis.Notebooks.Kernels;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Connection;

namespace Dramatis.Notebooks.Stdio;

/// <summary>The kernel as the VS Code extension Polyglot Notebooks speaks with it: a command or an event of the engine a line, as JSON.</summary>
public static class StdioKernel
{
    /// <summary>Serves the client at the other end of <paramref name="input"/> and <paramref name="output"/> until it closes the input or says Quit.</summary>
    /// <param name="input">Where commands come from.</param>
    /// <param name="output">Where events go. Nothing else may write there.</param>
    /// <param name="host">The name by which the client calls this process; null for one that the engine makes of the process’s number.</param>
    public static async Task ServeAsync(TextReader input, TextWriter output, string? host = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var kernel = await KitKernel.CreateWarmAsync().ConfigureAwait(false);
        ProgressDisplay.AddTo(kernel.CSharpKernel());
        using var reader = new EndingReader(input);
        using var receiver = KernelCommandAndEventReceiver.FromTextReader(reader);
        var quit = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        kernel.RegisterCommandHandler<Quit>((_, _) =>
        {
            quit.TrySetResult();
            return Task.CompletedTask;
        });
        var lines = TextWriter.Synchronized(output);
        using var connection = kernel.UseHost(
            new KernelCommandAndEventSender((line, _) => WriteAsync(lines, line), KernelHost.CreateHostUri("VSCode")),
            receiver,
            host is null ? KernelHost.CreateHostUriForCurrentProcessId() : KernelHost.CreateHostUri(host));
        await Task.WhenAny(connection.ConnectAndWaitAsync(), reader.Ended, quit.Task).ConfigureAwait(false);
        await output.FlushAsync().ConfigureAwait(false);
    }

    private static async Task WriteAsync(TextWriter lines, string line)
    {
        await lines.WriteLineAsync(FigurePictures.PutInto(line)).ConfigureAwait(false);
        await lines.FlushAsync().ConfigureAwait(false);
    }
}
