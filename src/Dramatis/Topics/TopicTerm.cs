namespace Dramatis.Topics;

/// <summary>A term of a topic.</summary>
/// <param name="Term">The term.</param>
/// <param name="Weight">Its probability in the topic, from 0 to 1.</param>
public sealed record TopicTerm(string Term, double Weight);
