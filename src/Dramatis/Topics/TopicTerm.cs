namespace Dramatis.Topics;

/// <summary>A term of a topic.</summary>
/// <param name="Term">The term.</param>
/// <param name="Weight">Its share of the topic, from 0 to 1: in a model of probabilities (LDA) its probability.</param>
public readonly record struct TopicTerm(string Term, double Weight);
