using FSharp.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;
using Diagnostic = Microsoft.DotNet.Interactive.Diagnostic;

namespace Dramatis.Notebooks.Languages.FSharp;

/// <summary>F# cells, with the kit, Deedle and Plotly.NET opened. The compiler starts with the first.</summary>
internal sealed class FSharpKernel : Kernel,
    IKernelCommandHandler<SubmitCode>, IKernelCommandHandler<RequestValue>, IKernelCommandHandler<RequestValueInfos>, IKernelCommandHandler<SendValue>
{
    private readonly Lazy<FSharpSession> session = new(() => new FSharpSession());

    public FSharpKernel()
        : base("fsharp")
    {
        KernelInfo.LanguageName = "F#";
        KernelInfo.DisplayName = "F#";
        KernelInfo.Description = "F# with the kit, Deedle and Plotly.NET opened.";
        RegisterForDisposal(() =>
        {
            if (session.IsValueCreated)
            {
                session.Value.Dispose();
            }
        });
    }

    /// <summary>The name that the next cell’s code goes by in stack traces.</summary>
    public string FileName { get; set; } = "cell";

    /// <summary>Runs code that isn’t the user’s.</summary>
    public void Run(string code) => session.Value.Run(code, FileName, CancellationToken.None);

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.Publish(new CodeSubmissionReceived(command));
        var result = RunHere(command.Code, context.CancellationToken);
        if (result.Diagnostics.Count > 0)
        {
            context.Publish(new DiagnosticsProduced(
                [.. result.Diagnostics.Select(ToDiagnostic)], [.. result.Diagnostics.Select(d => new FormattedValue(PlainTextFormatter.MimeType, d.ToString()))], command));
        }

        if (result.Error is { } error)
        {
            context.Fail(command, error, error.Message);
        }
        else if (result.HasValue)
        {
            context.Publish(new ReturnValueProduced(result.Value, command, FormattedValue.CreateManyFromObject(result.Value)));
        }

        return Task.CompletedTask;
    }

    // The compiler waits for steps of its own: a context that brings them to this thread, which waits, would never end.
    private FSharpResult RunHere(string code, CancellationToken cancellation)
    {
        // The start heeds no token. It goes on elsewhere if the cell is stopped.
        var started = Task.Run(() => session.Value, CancellationToken.None);
        started.Wait(cancellation);
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return started.Result.Run(code, FileName, cancellation);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context)
    {
        if (session.IsValueCreated && session.Value.Values.TryGetValue(command.Name, out var value))
        {
            context.Publish(new ValueProduced(value, command.Name, FormattedValue.CreateSingleFromObject(value, command.MimeType), command));
        }
        else
        {
            context.Fail(command, message: $"No F# value is called {command.Name}.");
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        IReadOnlyDictionary<string, object?> values = session.IsValueCreated ? session.Value.Values : new Dictionary<string, object?>();
        context.Publish(new ValueInfosProduced(
            [.. values.Select(v => new KernelValueInfo(v.Key, FormattedValue.CreateSingleFromObject(v.Value, command.MimeType), v.Value?.GetType()))], command));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) =>
        SetValueAsync(command, context, (name, value, _) => Task.Run(() => session.Value.Set(name, value)));

    private static Diagnostic ToDiagnostic(FSharpDiagnostic d)
    {
        var severity = d.Severity.IsError ? DiagnosticSeverity.Error : d.Severity.IsWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        var span = new LinePositionSpan(new LinePosition(Math.Max(0, d.StartLine - 1), d.StartColumn), new LinePosition(Math.Max(0, d.EndLine - 1), d.EndColumn));
        return new Diagnostic(span, severity, d.ErrorNumberText, d.Message);
    }
}
