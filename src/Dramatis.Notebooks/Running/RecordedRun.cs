namespace Dramatis.Notebooks.Running;

/// <summary>A run that came to its end.</summary>
/// <param name="Inputs">A hash of all that it depended on.</param>
/// <param name="Corpora">The corpora that it loaded.</param>
internal sealed record RecordedRun(string Inputs, IReadOnlyList<CorpusSeen> Corpora);
