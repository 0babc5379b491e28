namespace Dramatis.CoOccurrence;

/// <summary>A tie between two entities of a network.</summary>
/// <param name="Source">The index of the first node.</param>
/// <param name="Target">The index of the second node.</param>
/// <param name="Count">The number of windows that hold both.</param>
/// <param name="Weight">The strength of the tie by the network's measure.</param>
public sealed record NetworkEdge(int Source, int Target, long Count, double Weight);
