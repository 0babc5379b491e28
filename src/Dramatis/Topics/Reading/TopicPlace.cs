namespace Dramatis.Topics.Reading;

/// <summary>Where a topic stands on a map on which topics of like terms are near one another.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="X">Its place from left to right; one unit is the distance of topics that have no term in common.</param>
/// <param name="Y">Its place upwards.</param>
public sealed record TopicPlace(Topic Topic, double X, double Y);
