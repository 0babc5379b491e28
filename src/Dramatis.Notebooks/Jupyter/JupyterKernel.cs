using System.Text.Json.Nodes;
using System.Threading.Channels;
using Dramatis.Notebooks.Displays;
using Dramatis.Notebooks.Kernels;
using Microsoft.DotNet.Interactive;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>The kernel as Jupyter’s clients speak with it: VS Code’s Jupyter extension, JupyterLab, Jupyter Notebook, nbclient.</summary>
/// <remarks>
/// Protocol 5.3 of the Jupyter messaging specification. Requests on the shell socket are served one after the other; interrupting and shutting down come by the control
/// socket and don’t wait.
/// </remarks>
public sealed class JupyterKernel : IDisposable
{
    private readonly JupyterSockets sockets;
    private readonly Channel<JupyterMessage> requests = Channel.CreateUnbounded<JupyterMessage>();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<CompositeKernel> starting;
    private readonly InputPrompt input;
    private readonly History history = new();
    private CellExecution? execution;

    private JupyterKernel(JupyterSockets sockets, Task<CompositeKernel> starting)
    {
        this.sockets = sockets;
        this.starting = starting;
        input = new InputPrompt(sockets);
        sockets.Shell += message => requests.Writer.TryWrite(message);
        sockets.Control += OnControl;
        sockets.Stdin += input.OnReply;
    }

    /// <summary>Serves the client that wrote the connection file at <paramref name="connectionFile"/>, until it shuts the kernel down.</summary>
    /// <param name="connectionFile">The file’s path.</param>
    /// <param name="interrupts">Hears an action that interrupts the running cell: what a signal to the process should do.</param>
    /// <exception cref="DramatisException">The file can’t be read, or asks for what is refused, such as listening to other machines.</exception>
    public static async Task ServeAsync(string connectionFile, Action<Action> interrupts)
    {
        ArgumentNullException.ThrowIfNull(interrupts);
        var connection = ConnectionFile.Read(connectionFile);

        // The engine starts while the sockets open: a client asks who is there long before it sends a cell.
        var starting = Task.Run(StartAsync);
        using var sockets = new JupyterSockets(connection);
        using var kernel = new JupyterKernel(sockets, starting);
        interrupts(kernel.Interrupt);
        using var parent = ParentProcess.Watch(() => kernel.ended.TrySetResult());
        await kernel.RunAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (starting.IsCompletedSuccessfully)
        {
            starting.Result.Dispose();
        }
    }

    private static async Task<CompositeKernel> StartAsync()
    {
        var kernel = await KitKernel.CreateWarmAsync().ConfigureAwait(false);

        // The first value that is shown takes a while, too.
        await kernel.SubmitCodeAsync("1").ConfigureAwait(false);
        ProgressDisplay.AddTo(kernel.CSharpKernel());
        return kernel;
    }

    private async Task RunAsync()
    {
        sockets.Start();
        sockets.Publish(null, "status", new JsonObject { ["execution_state"] = "starting" });
        var serving = ServeShellAsync();
        await Task.WhenAny(ended.Task, serving).ConfigureAwait(false);
        if (serving.IsFaulted)
        {
            await serving.ConfigureAwait(false);
        }
    }

    private async Task ServeShellAsync()
    {
        await foreach (var request in requests.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            await ServeAsync(request, onControl: false).ConfigureAwait(false);
        }
    }

    private void OnControl(JupyterMessage request) => _ = Task.Run(() => ServeAsync(request, onControl: true));

    private async Task ServeAsync(JupyterMessage request, bool onControl)
    {
        sockets.Publish(request, "status", new JsonObject { ["execution_state"] = "busy" });
        IReadOnlyList<JupyterMessage> aborted = [];
        try
        {
            if (await AnswerAsync(request).ConfigureAwait(false) is { } content)
            {
                // Before the client hears of the failure: what it sends then is meant to be run.
                aborted = IsFailedCell(request, content) ? TakeWaitingCells() : [];
                sockets.Reply(request, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), content, onControl);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Log.Write($"{request.Type} failed: {e}");
            var failure = new JsonObject { ["status"] = "error", ["ename"] = e.GetType().Name, ["evalue"] = e.Message, ["traceback"] = new JsonArray() };
            sockets.Reply(request, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), failure, onControl);
        }
        finally
        {
            sockets.Publish(request, "status", new JsonObject { ["execution_state"] = "idle" });
        }

        foreach (var cell in aborted)
        {
            sockets.Publish(cell, "status", new JsonObject { ["execution_state"] = "busy" });
            sockets.Reply(cell, "execute_reply", new JsonObject { ["status"] = "aborted", ["execution_count"] = execution!.Count }, onControl: false);
            sockets.Publish(cell, "status", new JsonObject { ["execution_state"] = "idle" });
        }

        if (request.Type == "shutdown_request")
        {
            ended.TrySetResult();
        }
    }

    /// <summary>What to answer; null where the protocol has no answer.</summary>
    private async Task<JsonObject?> AnswerAsync(JupyterMessage request)
    {
        switch (request.Type)
        {
            case "kernel_info_request":
                // Who is told that the kernel is there may send a cell: it is there when it is warm.
                await starting.ConfigureAwait(false);
                return KernelInfo.Content();
            case "execute_request":
                return await ExecuteAsync(request).ConfigureAwait(false);
            case "complete_request":
                return await LanguageRequests.CompleteAsync(await starting.ConfigureAwait(false), request).ConfigureAwait(false);
            case "inspect_request":
                return await LanguageRequests.InspectAsync(await starting.ConfigureAwait(false), request).ConfigureAwait(false);
            case "is_complete_request":
                return LanguageRequests.IsComplete(request.Text("code"));
            case "history_request":
                return history.Answer(request);
            case "comm_info_request":
                return new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() };
            case "comm_open":
                sockets.Publish(request, "comm_close", new JsonObject { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() });
                return null;
            case "interrupt_request":
                Interrupt();
                return new JsonObject { ["status"] = "ok" };
            case "shutdown_request":
                Interrupt();
                return new JsonObject { ["status"] = "ok", ["restart"] = request.Flag("restart", false) };
            default:
                Log.Write($"a message of type {request.Type} is not known");
                return null;
        }
    }

    private async Task<JsonObject> ExecuteAsync(JupyterMessage request)
    {
        execution ??= new CellExecution(await starting.ConfigureAwait(false), sockets, input, history);
        return await execution.RunAsync(request).ConfigureAwait(false);
    }

    private static bool IsFailedCell(JupyterMessage request, JsonObject content) =>
        request.Type == "execute_request" && content["status"]?.GetValue<string>() == "error" && request.Flag("stop_on_error", true);

    /// <summary>The cells that a client has sent along with one that failed, which are not run; other requests stay.</summary>
    private List<JupyterMessage> TakeWaitingCells()
    {
        List<JupyterMessage> waiting = [];
        while (requests.Reader.TryRead(out var request))
        {
            waiting.Add(request);
        }

        foreach (var other in waiting.Where(request => request.Type != "execute_request"))
        {
            requests.Writer.TryWrite(other);
        }

        return waiting.FindAll(request => request.Type == "execute_request");
    }

    private void Interrupt() => execution?.Interrupt();
}
