namespace Dramatis.Notebooks.Running;

/// <summary>What a run left.</summary>
/// <param name="Report">The report’s path.</param>
/// <param name="Notebooks">The number of notebooks that were run.</param>
/// <param name="Errors">The error of each notebook that stopped before its end.</param>
public sealed record RunResult(string Report, int Notebooks, IReadOnlyList<CellError> Errors);
