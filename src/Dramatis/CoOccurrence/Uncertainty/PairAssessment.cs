using System.Collections.Immutable;

namespace Dramatis.CoOccurrence;

/// <summary>Which pairs can be told from chance.</summary>
/// <param name="Tests">The pairs, the least p-value first.</param>
/// <param name="Level">The rate of false discoveries that is accepted.</param>
/// <param name="Compared">The number of pairs that were compared, those that never are together too.</param>
/// <param name="Cautions">What a reader must know: that no pair can be told from chance, that cases aren't independent.</param>
public sealed record PairAssessment(ImmutableArray<PairTest> Tests, double Level, long Compared, ImmutableArray<string> Cautions)
{
    /// <summary>The pairs that can be told from chance: those whose Q is at most <see cref="Level"/>.</summary>
    public ImmutableArray<PairTest> Found => [.. Tests.Where(t => t.Q <= Level)];

    /// <summary>The pairs that can be told from chance, ranked by a measure, ties by name.</summary>
    /// <exception cref="DramatisException">None can: the data are too thin to rank pairs.</exception>
    /// <example><code>pairs.Assess().Rank(Association.Npmi)</code></example>
    public ImmutableArray<PairTest> Rank(Association measure)
    {
        var found = Found;
        return found.IsEmpty
            ? throw new DramatisException($"These pairs can't be ranked. {Cautions[0]}")
            : [.. found.OrderByDescending(t => t.Pair.Measure(measure)).ThenBy(t => t.Pair.A.Name, StringComparer.Ordinal).ThenBy(t => t.Pair.B.Name, StringComparer.Ordinal)];
    }
}
