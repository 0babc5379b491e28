namespace Dramatis.Topics.Reading;

/// <summary>A passage that shows what a topic is about.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Rank">1 for the one that shows it best.</param>
/// <param name="Weight">The topic’s weight in it, from 0 to 1.</param>
/// <param name="Passage">The passage.</param>
public sealed record RepresentativePassage(Topic Topic, int Rank, double Weight, TopicPassage Passage);
