namespace Dramatis.Notebooks.Running;

/// <summary>What a process that runs a notebook tells the one that started it: a line of JSON each.</summary>
/// <param name="Started">The code cell that begins, from 1; 0 if none does.</param>
/// <param name="Line">That cell’s first line.</param>
/// <param name="Notebook">At the end: the notebook with its outputs.</param>
/// <param name="Error">At the end: why it stopped before its end, if it did.</param>
/// <param name="Corpora">At the end: the corpora that it loaded.</param>
internal sealed record ChildMessage(int Started, string? Line, string? Notebook, CellError? Error, IReadOnlyList<CorpusSeen>? Corpora)
{
    /// <summary>The code cell that began last is done.</summary>
    public static ChildMessage Finished { get; } = new(0, null, null, null, null);
}
