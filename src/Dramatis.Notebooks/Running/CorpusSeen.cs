namespace Dramatis.Notebooks.Running;

/// <summary>A corpus that a notebook loaded.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Documents">The number of its documents.</param>
internal sealed record CorpusSeen(string Hash, int Documents);
