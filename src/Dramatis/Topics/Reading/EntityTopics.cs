using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Topics.Reading;

/// <summary>Who is in which topic.</summary>
/// <param name="Rows">A row an entity, the most mentioned first.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Provenance">The entities’ and the topics’.</param>
public sealed record EntityTopics(ImmutableArray<EntityTopicRow> Rows, ImmutableArray<Topic> Topics, Provenance Provenance);
