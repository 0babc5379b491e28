namespace Dramatis.Entities.Aliases;

/// <summary>A recognized name with the entity that it was taken for, and why.</summary>
/// <param name="Span">The name in its place.</param>
/// <param name="Name">The entity’s name.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Confidence">How sure the rule is.</param>
/// <param name="Evidence">The mention that led to it; null where there is none.</param>
internal sealed record ResolvedSpan(NamedSpan Span, string Name, AliasRule Rule, double Confidence, NamedSpan? Evidence);
