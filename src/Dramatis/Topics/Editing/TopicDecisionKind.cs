namespace Dramatis.Topics.Editing;

/// <summary>What a decision of the user on a topic does.</summary>
public enum TopicDecisionKind
{
    /// <summary>Makes one topic of several (<see cref="EditingExtensions.Merge"/>).</summary>
    Merge,

    /// <summary>Makes several topics of one (<see cref="EditingExtensions.Split(TopicModel, int, int)"/>).</summary>
    Split,

    /// <summary>Gives a topic a name (<see cref="EditingExtensions.Rename"/>).</summary>
    Rename,
}
