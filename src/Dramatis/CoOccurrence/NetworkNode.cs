using Dramatis.Entities;

namespace Dramatis.CoOccurrence;

/// <summary>An entity in a network, and where it is drawn.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="X">Its place from left to right, from 0 to 1.</param>
/// <param name="Y">Its place from bottom to top, from 0 to 1.</param>
public sealed record NetworkNode(Entity Entity, double X, double Y);
