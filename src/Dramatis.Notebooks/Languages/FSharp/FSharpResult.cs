using FSharp.Compiler.Diagnostics;

namespace Dramatis.Notebooks.Languages.FSharp;

/// <summary>What an F# cell gave.</summary>
/// <param name="HasValue">Whether it ended in an expression that isn’t unit.</param>
/// <param name="Value">That expression’s value.</param>
/// <param name="Error">Why it failed, if it did.</param>
/// <param name="Diagnostics">Errors and warnings, in the order of the lines.</param>
internal sealed record FSharpResult(bool HasValue, object? Value, Exception? Error, IReadOnlyList<FSharpDiagnostic> Diagnostics);
