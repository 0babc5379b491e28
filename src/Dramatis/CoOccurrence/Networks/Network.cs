using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.CoOccurrence;

/// <summary>Terms and the ties between them, laid out to be drawn.</summary>
/// <param name="Nodes">The terms that have a tie, the most frequent first.</param>
/// <param name="Edges">The ties, the most frequent first.</param>
/// <param name="Measure">What the weights measure.</param>
/// <param name="Provenance">The co-occurrences' provenance, the measure and the threshold.</param>
public sealed record Network(
    ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges, Association Measure, Provenance Provenance)
{
    /// <summary>Whether ties lead from their source to their target, rather than either way. Default: no.</summary>
    public bool IsDirected { get; init; }
}
