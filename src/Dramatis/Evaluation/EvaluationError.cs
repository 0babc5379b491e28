namespace Dramatis.Evaluation;

/// <summary>A way to be wrong, and how often it happened.</summary>
/// <param name="Kind"><c>missed</c>, <c>spurious</c>, <c>type</c> (right extent, wrong type) or <c>extent</c> (overlaps what was right).</param>
/// <param name="Gold">What is right: a type and its text, a token, the words around a boundary; empty if there should be nothing.</param>
/// <param name="Found">What was found instead; empty if nothing.</param>
/// <param name="Count">How often.</param>
public sealed record EvaluationError(string Kind, string Gold, string Found, int Count);
