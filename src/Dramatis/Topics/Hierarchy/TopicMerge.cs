namespace Dramatis.Topics.Hierarchy;

/// <summary>A branching of a hierarchy.</summary>
/// <param name="Left">A node: a topic’s place in the model, or the number of topics plus the place of an earlier branching.</param>
/// <param name="Right">The other.</param>
/// <param name="Height">The distance at which both become one: 0 for the same terms; of two topics at most 1, for no term in common; of groups, Ward’s, which may be more.</param>
public sealed record TopicMerge(int Left, int Right, double Height);
