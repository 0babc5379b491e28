using Dramatis.Notebooks.Documents;

namespace Dramatis.Notebooks.Running;

/// <summary>A notebook that has been run.</summary>
/// <param name="Notebook">The notebook with its outputs.</param>
/// <param name="Error">Why it stopped before its end, if it did.</param>
/// <param name="Corpora">The corpora that its variables hold at the end.</param>
internal sealed record NotebookRun(Notebook Notebook, CellError? Error, IReadOnlyList<CorpusSeen> Corpora);
