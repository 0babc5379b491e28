namespace Dramatis.CoOccurrence;

/// <summary>How surely a node belongs to its community.</summary>
/// <param name="Node">The node.</param>
/// <param name="Share">
/// Of the corpora drawn anew from the passages or documents, the share in which it is in one community with another member of its own, averaged over those; NaN for a node alone, and where there are fewer than two to draw from.
/// </param>
public sealed record NodeStability(NetworkNode Node, double Share);
