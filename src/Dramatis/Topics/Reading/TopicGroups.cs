using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Topics.Reading;

/// <summary>How much of each topic is in each group of passages.</summary>
/// <param name="Groups">The groups in ordinal order of their names.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Provenance">The topics’.</param>
public sealed record TopicGroups(ImmutableArray<TopicGroup> Groups, ImmutableArray<Topic> Topics, Provenance Provenance);
