using System.Collections.Immutable;

namespace Dramatis.Topics.Editing;

/// <summary>A decision of the user on a topic: a line of <c>topics.tsv</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Topic">The topic’s number.</param>
/// <param name="Others">For a merge the numbers of the topics that are taken in; else empty.</param>
/// <param name="Parts">For a split the number of parts; else 0.</param>
/// <param name="Name">For a new name, that name; else empty.</param>
public sealed record TopicDecision(TopicDecisionKind Kind, int Topic, ImmutableArray<int> Others, int Parts, string Name);
