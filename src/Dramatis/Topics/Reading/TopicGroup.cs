using System.Collections.Immutable;

namespace Dramatis.Topics.Reading;

/// <summary>How much of each topic is in a group of passages: a year’s, a party’s, an author’s.</summary>
/// <param name="Name">The group.</param>
/// <param name="Passages">The number of its passages that have weights.</param>
/// <param name="Mean">The mean weight of each topic, in the order of the model.</param>
/// <param name="Low">The lower end of each mean’s 95 % interval.</param>
/// <param name="High">The upper end.</param>
public sealed record TopicGroup(string Name, int Passages, ImmutableArray<double> Mean, ImmutableArray<double> Low, ImmutableArray<double> High);
