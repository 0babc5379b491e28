using System.Text.Json.Nodes;
using Dramatis.Notebooks.Kernels;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>Asks the user for input: for <c>Console.ReadLine</c> and for the engine’s own prompts.</summary>
internal sealed class InputPrompt(JupyterSockets sockets) : TextReader
{
    private TaskCompletionSource<string>? answer;

    /// <summary>The request whose cell is running: its client is asked.</summary>
    public JupyterMessage? Current { get; set; }

    /// <summary>Lets the cells of <paramref name="kernel"/> ask.</summary>
    public void AddTo(CompositeKernel kernel)
    {
        Console.SetIn(this);
        foreach (var each in new Kernel[] { kernel, kernel.CSharpKernel() })
        {
            each.RegisterCommandHandler<RequestInput>((command, context) =>
            {
                context.Publish(new InputProduced(Ask(command.Prompt, command.IsPassword), command));
                return Task.CompletedTask;
            });
        }
    }

    /// <summary>Takes an answer that came in.</summary>
    public void OnReply(JupyterMessage reply)
    {
        if (reply.Type == "input_reply")
        {
            answer?.TrySetResult(reply.Text("value"));
        }
    }

    public override string ReadLine() => Ask("", isPassword: false);

    public override int Read() => throw new NotSupportedException("In a notebook a whole line is asked for: use Console.ReadLine().");

    private string Ask(string prompt, bool isPassword)
    {
        if (Current is not { } request || !request.Flag("allow_stdin", true))
        {
            throw new InvalidOperationException("This client doesn’t ask its user for input. Put the value into a variable instead.");
        }

        answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        sockets.Ask(request, new JsonObject { ["prompt"] = prompt, ["password"] = isPassword });

        // The cell’s own thread waits, where an interruption reaches it.
        return answer.Task.GetAwaiter().GetResult();
    }
}
