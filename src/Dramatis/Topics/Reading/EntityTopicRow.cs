using System.Collections.Immutable;
using Dramatis.Entities;

namespace Dramatis.Topics.Reading;

/// <summary>How much of each topic is where an entity is mentioned.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Mentions">The number of its mentions in passages that have weights.</param>
/// <param name="Weights">The mean weight of each topic over these mentions’ passages, together 1; in the order of the model.</param>
public sealed record EntityTopicRow(Entity Entity, int Mentions, ImmutableArray<double> Weights);
