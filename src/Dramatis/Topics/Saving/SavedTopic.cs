namespace Dramatis.Topics.Saving;

/// <summary>A topic as a file has it.</summary>
internal sealed record SavedTopic(int Number, double Share, string Label, string? Name, TopicStability? Stability, int[] Group, SavedVector Terms);
