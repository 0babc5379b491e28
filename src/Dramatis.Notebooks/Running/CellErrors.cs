using System.Diagnostics;
using Dramatis.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Dramatis.Notebooks.Running;

/// <summary>Turns what the engine says of a failed cell into what helps its author.</summary>
internal static class CellErrors
{
    /// <summary>The name that a cell’s code goes by in stack traces.</summary>
    public static string FileName(Cell cell) => $"cell {cell.Number}";

    public static CellError From(CommandFailed failure, string notebook, Cell cell)
    {
        var exception = failure.Exception is CodeSubmissionCompilationErrorException { InnerException: { } compilation } ? compilation : failure.Exception;
        return exception switch
        {
            CompilationErrorException errors => Compilation(errors, notebook, cell),
            null => new CellError(notebook, cell.Number, null, null, "Error", failure.Message, []),
            _ => Runtime(exception, notebook, cell),
        };
    }

    private static CellError Compilation(CompilationErrorException exception, string notebook, Cell cell)
    {
        var errors = exception.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start).ToList();
        var first = errors[0];
        var line = first.Location.IsInSource ? first.Location.GetLineSpan().StartLinePosition.Line + 1 : (int?)null;
        var message = string.Join('\n', errors.Select(e => e == first
            ? $"{e.Id}: {Text(e)}"
            : $"line {e.Location.GetLineSpan().StartLinePosition.Line + 1}: {e.Id}: {Text(e)}"));
        return new CellError(notebook, cell.Number, line, LineOf(cell, line), first.Id, message, []);
    }

    private static CellError Runtime(Exception thrown, string notebook, Cell cell)
    {
        var exception = thrown is AggregateException { InnerExceptions: [var only] } ? only : thrown;
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Select(f => (File: Path.GetFileName(f.GetFileName()) ?? "", Line: f.GetFileLineNumber()))
            .Where(f => f.File.StartsWith("cell ", StringComparison.Ordinal) && f.Line > 0).ToList();
        var own = frames.FindIndex(f => f.File == FileName(cell));
        var line = own < 0 ? (int?)null : frames[own].Line;
        var message = exception is DramatisException ? exception.Message : $"{exception.GetType().Name}: {exception.Message}";
        var calls = frames.Where((_, i) => i != own).Select(f => $"{f.File}, line {f.Line}").ToList();
        return new CellError(notebook, cell.Number, line, LineOf(cell, line), exception.GetType().Name, message, calls);
    }

    private static string Text(Diagnostic error) => error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static string? LineOf(Cell cell, int? line) => line is null ? null : cell.Source.Split('\n').ElementAtOrDefault(line.Value - 1)?.TrimEnd('\r');
}
