using Dramatis.Notebooks.Kernels;
using FSharp.Compiler.Diagnostics;
using FSharp.Compiler.Interactive;
using Microsoft.FSharp.Core;

namespace Dramatis.Notebooks.Languages.FSharp;

/// <summary>F# Interactive in process.</summary>
internal sealed class FSharpSession : IDisposable
{
    // Its starting reads and writes what is the process’s own.
    private static readonly Lock Starting = new();

    private readonly Shell.FsiEvaluationSession session;

    public FSharpSession()
    {
        // The default finds the SDK’s reference assemblies; the runtime’s own will do, and are there without an SDK.
        string[] arguments =
        [
            "fsi", "--noninteractive", "--nologo", "--quiet", "--readline-", "--gui-", "--usesdkrefs-", "--debug:portable", "--optimize-", "--multiemit+",
            .. KitReferences.Assemblies.Where(a => a.GetName().Name != "FSharp.Core").Select(a => "-r:" + a.Location),
        ];
        lock (Starting)
        {
            session = Shell.FsiEvaluationSession.Create(
                Shell.FsiEvaluationSession.GetDefaultConfiguration(), arguments, TextReader.Null, TextWriter.Null, TextWriter.Null, FSharpOption<bool>.Some(true), null);
        }

        // The kit’s last: where Plotly.NET has a name too, the kit’s is meant.
        session.EvalInteraction(string.Join('\n', KitReferences.Imports.Prepend("Plotly.NET").Select(Open)), null);
    }

    /// <summary>The values that are bound, by name.</summary>
    public IReadOnlyDictionary<string, object?> Values =>
        session.GetBoundValues().Where(v => v.Name != "it").ToDictionary(v => v.Name, v => (object?)v.Value.ReflectionValue, StringComparer.Ordinal);

    /// <summary>Binds a value.</summary>
    /// <exception cref="CellLanguageException">F# can’t take it.</exception>
    public void Set(string name, object value)
    {
        try
        {
            session.AddBoundValue(name, value);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or InvalidOperationException)
        {
            throw new CellLanguageException("F#", $"F# can’t take {name}: {e.Message}", null, e);
        }
    }

    /// <summary>Runs a cell; <paramref name="fileName"/> is how stack traces call it.</summary>
    public FSharpResult Run(string code, string fileName, CancellationToken cancellation)
    {
        var (choice, diagnostics) = session.EvalInteractionNonThrowing(code, fileName, FSharpOption<CancellationToken>.Some(cancellation));
        var sorted = diagnostics.OrderBy(d => d.StartLine).ThenBy(d => d.StartColumn).ToList();
        var errors = sorted.Where(d => d.Severity.IsError).ToList();
        if (errors.Count > 0)
        {
            return new FSharpResult(false, null, Compilation(errors), sorted);
        }

        return choice switch
        {
            FSharpChoice<FSharpOption<Shell.FsiValue>, Exception>.Choice2Of2 failure => new FSharpResult(false, null, failure.Item, sorted),
            FSharpChoice<FSharpOption<Shell.FsiValue>, Exception>.Choice1Of2 { Item.Value: { } value } when value.ReflectionType != typeof(Unit) =>
                new FSharpResult(true, value.ReflectionValue, null, sorted),
            _ => new FSharpResult(false, null, null, sorted),
        };
    }

    public void Dispose() => ((IDisposable)session).Dispose();

    private static string Open(string name) => (KitReferences.Assemblies.Any(a => a.GetType(name) is not null) ? "open type " : "open ") + name;

    private static CellLanguageException Compilation(List<FSharpDiagnostic> errors) => new(
        errors[0].ErrorNumberText,
        string.Join('\n', errors.Select((e, i) => i == 0 ? $"{e.ErrorNumberText}: {e.Message}" : $"line {e.StartLine}: {e.ErrorNumberText}: {e.Message}")),
        errors[0].StartLine);
}
