using System.Collections.Immutable;

namespace Dramatis.Entities.Aliases;

/// <summary>Why the mentions of one form were taken for an entity.</summary>
/// <param name="Entity">The entity’s name.</param>
/// <param name="Form">The form of its name, white space folded.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Confidence">How sure the rule is, from 0 to 1: 1 for one name, less the more it guesses.</param>
/// <param name="Count">The number of mentions of this form that the rule gave to the entity.</param>
/// <param name="Evidence">Where in the corpus the rule found what it rests on, at the most three places: <c>document:start-end</c>.</param>
public sealed record AliasReason(string Entity, string Form, AliasRule Rule, double Confidence, int Count, ImmutableArray<string> Evidence);
