using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using CompilerDiagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Dramatis.Notebooks.Kernels;

/// <summary>The engine’s C# kernel, whose loops can be interrupted (<see cref="LoopChecks"/>).</summary>
/// <remarks>What it says of a cell, all errors and warnings, is of the code as its author wrote it.</remarks>
internal sealed class CellKernel(string name) : CSharpKernel(name), IKernelCommandHandler<SubmitCode>
{
    async Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.Publish(new CodeSubmissionReceived(command));
        context.Publish(EngineInternals.IsCompleteSubmission(this, command.Code) ? new CompleteCodeSubmissionReceived(command) : new IncompleteCodeSubmissionReceived(command));

        var before = ScriptState;
        var (exception, isWoven) = await RunAsync(command.Code, context.CancellationToken).ConfigureAwait(false);
        if (context.CancellationToken.IsCancellationRequested)
        {
            context.Fail(command, message: Interruption.Message);
            return;
        }

        var compilation = (exception as CodeSubmissionCompilationErrorException)?.InnerException as CompilationErrorException;
        var diagnostics = compilation?.Diagnostics ?? ScriptState.Script.GetCompilation().GetDiagnostics();
        if (isWoven && !diagnostics.IsEmpty)
        {
            diagnostics = Diagnose(before, command.Code);
        }

        context.Publish(new DiagnosticsProduced([.. diagnostics.Select(Diagnostic.FromCodeAnalysisDiagnostic)], [.. diagnostics.Select(Formatted)], command));
        if (exception is not null)
        {
            context.Fail(command, exception, compilation is null ? null : string.Join(Environment.NewLine, diagnostics));
        }
        else if (EngineInternals.HasReturnValue(this))
        {
            context.Publish(new ReturnValueProduced(ScriptState.ReturnValue, command, Formatted(ScriptState.ReturnValue)));
        }
    }

    private async Task<(Exception? Exception, bool IsWoven)> RunAsync(string code, CancellationToken cancellation)
    {
        var woven = LoopChecks.AddTo(code, EngineInternals.ParseOptions(this));
        var exception = await RunAsIsAsync(woven, cancellation).ConfigureAwait(false);
        return exception is CodeSubmissionCompilationErrorException && woven != code
            ? (await RunAsIsAsync(code, cancellation).ConfigureAwait(false), false)
            : (exception, woven != code);
    }

    private async Task<Exception?> RunAsIsAsync(string code, CancellationToken cancellation)
    {
        Exception? thrown = null;
        try
        {
            await EngineInternals.RunAsync(this, code, cancellation, e => (thrown = e) is not null).ConfigureAwait(false);
            return thrown;
        }
        catch (CompilationErrorException e)
        {
            return new CodeSubmissionCompilationErrorException(e);
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private ImmutableArray<CompilerDiagnostic> Diagnose(ScriptState? before, string code)
    {
        var options = EngineInternals.ScriptOptions(this);
        var script = before is null ? CSharpScript.Create<object>(code, options) : before.Script.ContinueWith<object>(code, options);
        return script.GetCompilation().GetDiagnostics();
    }

    private static FormattedValue Formatted(CompilerDiagnostic diagnostic) => new(PlainTextFormatter.MimeType, diagnostic.ToString());

    private static IReadOnlyList<FormattedValue> Formatted(object? value) => value switch
    {
        FormattedValue one => [one],
        IEnumerable<FormattedValue> several => [.. several],
        _ => FormattedValue.CreateManyFromObject(value),
    };
}
