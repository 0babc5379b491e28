using System.Collections.Immutable;

namespace Dramatis.Entities.Aliases;

/// <summary>A decision of the user on an entity: a line of <c>aliases.tsv</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Entity">The entity’s name, or an alias that only it has; for one mention its place, <c>document:start-end</c>.</param>
/// <param name="Value">For a split or a new name, that name; for another type, the type; for one mention the entity that it names; else empty.</param>
/// <param name="Names">For a merge the entities that are taken in; for a split the aliases that go; for one mention the entity’s type.</param>
public sealed record Decision(DecisionKind Kind, string Entity, string Value, ImmutableArray<string> Names);
