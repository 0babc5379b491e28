namespace Dramatis.CoOccurrence;

/// <summary>A tie between two terms of a network.</summary>
/// <param name="Source">The index of the first node.</param>
/// <param name="Target">The index of the second node.</param>
/// <param name="Count">How often both are together.</param>
/// <param name="Weight">The strength of the tie by the network's measure.</param>
public sealed record NetworkEdge(int Source, int Target, long Count, double Weight);
