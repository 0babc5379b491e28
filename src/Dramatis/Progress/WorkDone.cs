namespace Dramatis.Progress;

/// <summary>How far a long piece of work has come.</summary>
/// <param name="Work">What is being done, as one would say it: <c>Analyzing documents</c>.</param>
/// <param name="Done">How many of its parts are done.</param>
/// <param name="Total">How many parts it has.</param>
public readonly record struct WorkDone(string Work, long Done, long Total);
