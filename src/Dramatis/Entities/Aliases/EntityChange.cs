namespace Dramatis.Entities.Aliases;

/// <summary>What became of mentions that read alike.</summary>
/// <param name="Surface">How they read, white space folded.</param>
/// <param name="Before">Type and entity before: <c>PERSON Bush</c>; empty if they were none.</param>
/// <param name="After">Type and entity after; empty if they are none.</param>
/// <param name="Count">How many mentions.</param>
public sealed record EntityChange(string Surface, string Before, string After, int Count);
