using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>A term in a network, and where it is drawn.</summary>
/// <param name="Term">The term.</param>
/// <param name="X">Its place from left to right, from 0 to 1.</param>
/// <param name="Y">Its place from bottom to top, from 0 to 1.</param>
public sealed record NetworkNode(Term Term, double X, double Y)
{
    /// <summary>The term’s name.</summary>
    public string Name => Term.Name;

    /// <summary>The number of its community, from 1 for the largest; null where none were sought.</summary>
    public int? Community { get; init; }
}
