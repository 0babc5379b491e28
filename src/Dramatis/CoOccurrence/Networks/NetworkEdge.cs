using System.Collections.Immutable;

namespace Dramatis.CoOccurrence;

/// <summary>A tie between two terms of a network.</summary>
/// <param name="Source">The index of the first node.</param>
/// <param name="Target">The index of the second node.</param>
/// <param name="Count">How often both are together.</param>
/// <param name="Weight">The strength of the tie by the network's measure.</param>
public sealed record NetworkEdge(int Source, int Target, long Count, double Weight)
{
    /// <summary>Some places in the text that the tie was counted from. Default: none.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The first and the last time at which both are together; null where no times were asked for.</summary>
    public (double First, double Last)? Times { get; init; }
}
