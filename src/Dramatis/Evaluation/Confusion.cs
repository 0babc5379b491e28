namespace Dramatis.Evaluation;

/// <summary>A cell of a confusion table.</summary>
/// <param name="Gold">The type in the gold standard; <c>-</c> for no entity.</param>
/// <param name="Found">The type that was found; <c>-</c> for no entity.</param>
/// <param name="Count">The number of spans.</param>
public sealed record Confusion(string Gold, string Found, int Count);
