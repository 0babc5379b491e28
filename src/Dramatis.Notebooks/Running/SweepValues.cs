namespace Dramatis.Notebooks.Running;

/// <summary>The values of one run of a sweep.</summary>
/// <param name="Values">The values by parameter.</param>
/// <param name="Label">The values that are swept, as a part of a file’s name: <c>k=5,window=sentence</c>; empty if there is none.</param>
internal sealed record SweepValues(IReadOnlyDictionary<string, string> Values, string Label);
