using System.Diagnostics;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Dramatis.Notebooks.Running;

/// <summary>Turns what the engine says of a failed cell into what helps its author.</summary>
/// <param name="notebook">The notebook’s path.</param>
/// <remarks>
/// One for a run of a notebook. A language counts the lines of what it is given, and magic commands are not; so the lines above that are
/// remembered, also for later cells that call this one’s functions.
/// </remarks>
internal sealed class CellErrors(string notebook)
{
    private readonly Dictionary<string, int> linesAbove = new(StringComparer.Ordinal);

    /// <summary>The name that a cell’s code goes by in stack traces.</summary>
    public static string FileName(Cell cell) => $"cell {cell.Number}";

    /// <summary>Why <paramref name="cell"/> failed, if it did.</summary>
    public CellError? Find(IReadOnlyList<KernelEvent> events, Cell cell)
    {
        var source = cell.Source.ReplaceLineEndings("\n");
        var given = events.OfType<CodeSubmissionReceived>().LastOrDefault()?.Code.ReplaceLineEndings("\n") ?? source;
        linesAbove[FileName(cell)] = source.LastIndexOf(given, StringComparison.Ordinal) is var at and > 0 ? source.AsSpan(0, at).Count('\n') : 0;
        return events.OfType<CommandFailed>().LastOrDefault() is { } failure ? From(failure, events, cell)
            : events.OfType<ErrorProduced>().LastOrDefault() is { } error ? Engine(error.Message, events, cell)
            : null;
    }

    private CellError From(CommandFailed failure, IReadOnlyList<KernelEvent> events, Cell cell)
    {
        var exception = failure.Exception is CodeSubmissionCompilationErrorException { InnerException: { } compilation } ? compilation : failure.Exception;
        return exception switch
        {
            CompilationErrorException errors => Compilation(errors, cell),
            CellLanguageException error => At(cell, error.Line + linesAbove[FileName(cell)], error.Kind, error.Message),
            null => Engine(failure.Message, events, cell),
            _ => Runtime(exception, cell),
        };
    }

    // What the engine refuses itself, such as an unknown magic command: its diagnostics have the cell’s own lines.
    private CellError Engine(string message, IReadOnlyList<KernelEvent> events, Cell cell)
    {
        var first = events.OfType<DiagnosticsProduced>().SelectMany(d => d.Diagnostics).FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        return first is null
            ? At(cell, null, "Error", message)
            : At(cell, first.LinePositionSpan.Start.Line + 1, first.Code, $"{first.Code}: {first.Message}");
    }

    private CellError At(Cell cell, int? line, string kind, string message) => new(notebook, cell.Number, line, LineOf(cell, line), kind, message, []);

    private CellError Compilation(CompilationErrorException exception, Cell cell)
    {
        var errors = exception.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start).ToList();
        var first = errors[0];
        var line = first.Location.IsInSource ? LineIn(cell, first) : (int?)null;
        var message = string.Join('\n', errors.Select(e => e == first
            ? $"{e.Id}: {Text(e)}"
            : $"line {LineIn(cell, e)}: {e.Id}: {Text(e)}"));
        return At(cell, line, first.Id, message);
    }

    private int LineIn(Cell cell, Diagnostic error) => error.Location.GetLineSpan().StartLinePosition.Line + 1 + linesAbove[FileName(cell)];

    private CellError Runtime(Exception thrown, Cell cell)
    {
        var exception = thrown is AggregateException { InnerExceptions: [var only] } ? only : thrown;
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Select(f => (File: Path.GetFileName(f.GetFileName()) ?? "", Line: f.GetFileLineNumber()))
            .Where(f => f.File.StartsWith("cell ", StringComparison.Ordinal) && f.Line > 0)
            .Select(f => (f.File, Line: f.Line + linesAbove.GetValueOrDefault(f.File))).ToList();
        var own = frames.FindIndex(f => f.File == FileName(cell));
        var line = own < 0 ? (int?)null : frames[own].Line;
        var message = exception is DramatisException ? exception.Message : $"{exception.GetType().Name}: {exception.Message}";
        var calls = frames.Where((_, i) => i != own).Select(f => $"{f.File}, line {f.Line}").ToList();
        return new CellError(notebook, cell.Number, line, LineOf(cell, line), exception.GetType().Name, message, calls);
    }

    private static string Text(Diagnostic error) => error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static string? LineOf(Cell cell, int? line) => line is null ? null : cell.Source.Split('\n').ElementAtOrDefault(line.Value - 1)?.TrimEnd('\r');
}
