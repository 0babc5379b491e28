using System.Collections.Immutable;

namespace Dramatis.Evaluation;

/// <summary>What an evaluation found.</summary>
/// <param name="Scores">The overall score first, then one a type.</param>
/// <param name="Errors">The errors, the most frequent first, ties in ordinal order.</param>
/// <param name="Confusions">How often each gold type was taken for each other, of spans with equal extent; <c>-</c> is no entity. Empty where there are no types.</param>
public sealed record EvaluationResult(
    ImmutableArray<Score> Scores, ImmutableArray<EvaluationError> Errors, ImmutableArray<Confusion> Confusions)
{
    /// <summary>The score over all items.</summary>
    public Score Overall => Scores[0];

    internal static ImmutableArray<EvaluationError> Counted(IEnumerable<(string Kind, string Gold, string Found)> errors) =>
    [
        .. errors.GroupBy(e => e).Select(g => new EvaluationError(g.Key.Kind, g.Key.Gold, g.Key.Found, g.Count()))
            .OrderByDescending(e => e.Count).ThenBy(e => e.Kind, StringComparer.Ordinal)
            .ThenBy(e => e.Gold, StringComparer.Ordinal).ThenBy(e => e.Found, StringComparer.Ordinal),
    ];
}
