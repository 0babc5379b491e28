namespace Dramatis.Entities.Aliases;

/// <summary>What a decision of the user does.</summary>
public enum DecisionKind
{
    /// <summary>Makes one entity of several (<see cref="EntityIndex.Merge"/>).</summary>
    Merge,

    /// <summary>Makes an entity of its own of some aliases (<see cref="EntityIndex.Split(string, string, string[])"/>).</summary>
    Split,

    /// <summary>Gives an entity another type (<see cref="EntityIndex.Retype"/>).</summary>
    Retype,

    /// <summary>Gives an entity another name (<see cref="EntityIndex.Rename"/>).</summary>
    Rename,

    /// <summary>Leaves an entity out (<see cref="EntityIndex.Drop"/>).</summary>
    Drop,

    /// <summary>Says what a mention at one place names, and how far it goes (<see cref="EntityIndex.Assign"/>).</summary>
    Assign,

    /// <summary>Says that nothing is named at one place (<see cref="EntityIndex.Unmark"/>).</summary>
    Unmark,
}
