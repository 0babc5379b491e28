namespace Dramatis.Topics.Reading;

/// <summary>How much of the text one model gives to one topic and another model to another.</summary>
/// <param name="From">The topic of the first model.</param>
/// <param name="To">The topic of the second.</param>
/// <param name="Weight">The mean over passages of the product of both weights, from 0 to 1; over all pairs together 1.</param>
public sealed record TopicFlow(Topic From, Topic To, double Weight);
