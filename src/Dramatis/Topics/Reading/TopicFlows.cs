using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Topics.Reading;

/// <summary>How the topics of two models share the same passages.</summary>
/// <param name="From">The first model’s topics.</param>
/// <param name="To">The second’s.</param>
/// <param name="Flows">A row for each two topics that share anything, in the order of both models.</param>
/// <param name="Provenance">The second model’s, and the first’s model and k.</param>
public sealed record TopicFlows(ImmutableArray<Topic> From, ImmutableArray<Topic> To, ImmutableArray<TopicFlow> Flows, Provenance Provenance);
