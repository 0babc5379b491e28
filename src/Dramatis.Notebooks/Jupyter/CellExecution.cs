using System.Text.Json.Nodes;
using Dramatis.Notebooks.Displays;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Kernels;
using Dramatis.Notebooks.Running;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>Runs the cells that a client sends, and publishes what they show while they show it.</summary>
internal sealed class CellExecution
{
    private readonly CompositeKernel kernel;
    private readonly JupyterSockets sockets;
    private readonly InputPrompt input;
    private readonly History history;
    private readonly CellErrors errors = new("");
    private readonly Lock current = new();
    private JupyterMessage? request;
    private CancellationTokenSource? running;

    public CellExecution(CompositeKernel kernel, JupyterSockets sockets, InputPrompt input, History history)
    {
        (this.kernel, this.sockets, this.input, this.history) = (kernel, sockets, input, history);
        input.AddTo(kernel);
        kernel.KernelEvents.Subscribe(new Listener(Publish));
    }

    /// <summary>The number of cells that have been run and counted.</summary>
    public int Count { get; private set; }

    /// <summary>Stops the running cell, if one is.</summary>
    public void Interrupt()
    {
        lock (current)
        {
            // What is cancelled takes its time to stop: whoever interrupts needn’t wait for it.
            _ = running?.CancelAsync();
        }
    }

    /// <summary>Runs the cell of an <c>execute_request</c>; the content of its reply.</summary>
    public async Task<JsonObject> RunAsync(JupyterMessage execute)
    {
        var code = execute.Text("code");
        var isSilent = execute.Flag("silent", false);
        if (!isSilent && execute.Flag("store_history", true))
        {
            Count++;
            history.Add(Count, code);
        }

        if (!isSilent)
        {
            sockets.Publish(execute, "execute_input", new JsonObject { ["code"] = code, ["execution_count"] = Count });
        }

        input.Current = execute;
        request = execute;
        var cell = new Cell(new JsonObject { ["source"] = code }, Count);
        kernel.NameNextSubmission(CellErrors.FileName(cell));
        var error = await SendAsync(code, cell).ConfigureAwait(false);
        if (error is not null)
        {
            if (!isSilent)
            {
                sockets.Publish(execute, "error", error.DeepClone().AsObject());
            }

            error["status"] = "error";
            error["execution_count"] = Count;
            return error;
        }

        return new JsonObject
        {
            ["status"] = "ok",
            ["execution_count"] = Count,
            ["payload"] = new JsonArray(),
            ["user_expressions"] = await EvaluateAsync(execute).ConfigureAwait(false),
        };
    }

    private async Task<JsonObject?> SendAsync(string code, Cell cell)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        using var cancellation = new CancellationTokenSource();
        lock (current)
        {
            running = cancellation;
        }

        try
        {
            var result = await kernel.SendAsync(new SubmitCode(code), cancellation.Token).ConfigureAwait(false);
            return cancellation.IsCancellationRequested ? Interrupted()
                : errors.Find(result.Events, cell) is { } error ? Describe(error, cell) : null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Interrupted();
        }
        finally
        {
            lock (current)
            {
                running = null;
            }
        }
    }

    private static JsonObject Interrupted() => Error("Interrupted", "The cell was interrupted.", [Interruption.Message]);

    private static JsonObject Describe(CellError error, Cell cell)
    {
        var place = error.Line is null ? $"In [{cell.Number}]" : $"In [{cell.Number}], line {error.Line}";
        return Error(error.Kind, error.Message, [place, .. error.ToString().Split('\n').Skip(1)]);
    }

    private static JsonObject Error(string kind, string message, IEnumerable<string> traceback) => new()
    {
        ["ename"] = kind,
        ["evalue"] = message,
        ["traceback"] = new JsonArray([.. traceback.Select(line => JsonValue.Create(line))]),
    };

    private async Task<JsonObject> EvaluateAsync(JupyterMessage execute)
    {
        var values = new JsonObject();
        request = null;
        foreach (var (name, expression) in execute.Content["user_expressions"] as JsonObject ?? [])
        {
            var code = Json.Text(expression);
            var result = await kernel.SendAsync(new SubmitCode(code)).ConfigureAwait(false);
            values[name] = errors.Find(result.Events, new Cell(new JsonObject { ["source"] = code }, Count)) is { } error
                ? Describe(error, new Cell([], Count))
                : new JsonObject { ["data"] = result.Events.OfType<ReturnValueProduced>().LastOrDefault() is { } value ? Data(value) : new JsonObject(), ["metadata"] = new JsonObject() };
            values[name]!["status"] = values[name]!["ename"] is null ? "ok" : "error";
        }

        return values;
    }

    private void Publish(KernelEvent e)
    {
        // Work that a cell left behind may show something after it: it counts to the cell that ran last.
        if (request is not { } parent)
        {
            return;
        }

        switch (e)
        {
            case StandardOutputValueProduced or StandardErrorValueProduced:
                var text = MimeBundle.WithLineFeeds(string.Concat(((DisplayEvent)e).FormattedValues.Select(v => v.Value)));
                sockets.Publish(parent, "stream", new JsonObject { ["name"] = e is StandardOutputValueProduced ? "stdout" : "stderr", ["text"] = text });
                break;
            case DisplayedValueUpdated update:
                sockets.Publish(parent, "update_display_data", Display(update));
                break;
            case ReturnValueProduced value when !parent.Flag("silent", false) && !IsSuppressed(value):
                var content = Display(value);
                content["execution_count"] = Count;
                sockets.Publish(parent, "execute_result", content);
                break;
            case DisplayedValueProduced value when !IsSuppressed(value):
                sockets.Publish(parent, "display_data", Display(value));
                break;
        }
    }

    private static bool IsSuppressed(DisplayEvent e) => e.FormattedValues.All(v => v.SuppressDisplay);

    private static JsonObject Display(DisplayEvent e) => new()
    {
        ["data"] = Data(e),
        ["metadata"] = new JsonObject(),
        ["transient"] = e.ValueId is null ? [] : new JsonObject { ["display_id"] = e.ValueId },
    };

    private static JsonObject Data(DisplayEvent e)
    {
        var data = MimeBundle.Of(e, text => JsonValue.Create(text));
        StaticFigure.AddTo(data, svg => JsonValue.Create(svg));
        StaticFigure.PutIntoHtml(data);
        return data;
    }

    private sealed class Listener(Action<KernelEvent> hear) : IObserver<KernelEvent>
    {
        public void OnNext(KernelEvent value) => hear(value);

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }
    }
}
