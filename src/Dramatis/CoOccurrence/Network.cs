using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.CoOccurrence;

/// <summary>Entities and the ties between them, laid out to be drawn.</summary>
/// <param name="Nodes">The entities that have a tie, the most mentioned first.</param>
/// <param name="Edges">The ties, the most frequent first.</param>
/// <param name="Measure">What the weights measure.</param>
/// <param name="Provenance">The co-occurrences' provenance, the measure and the threshold.</param>
public sealed record Network(
    ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges, Association Measure, Provenance Provenance);
