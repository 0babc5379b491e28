using System.Collections.Immutable;

namespace Dramatis.CoOccurrence;

/// <summary>What is different between two networks, by the names of their nodes.</summary>
/// <param name="CameNodes">The nodes that only the second has, in ordinal order.</param>
/// <param name="WentNodes">The nodes that only the first has.</param>
/// <param name="Ties">All ties of either, those whose count differs most first.</param>
public sealed record NetworkDifference(ImmutableArray<string> CameNodes, ImmutableArray<string> WentNodes, ImmutableArray<TieDifference> Ties);
