using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>A measure of how strongly two things go together; more is stronger.</summary>
/// <remarks>
/// O is the number of cases with both, R and C those with the first and the second, N all, and E = R C / N what chance would make of it. Measures of
/// <b>strength</b> (PMI and its kin, Dice, Jaccard, cosine, ΔP) favour rare pairs, those of <b>evidence</b> (G², χ², t, z, Fisher) frequent ones.
/// </remarks>
/// <param name="Name">Its name in tables and on the command line: <c>npmi</c>.</param>
/// <param name="Label">Its name for readers: <c>NPMI</c>.</param>
/// <param name="Of">The measure of a 2×2 table; NaN where it is not defined.</param>
public sealed partial record Association(string Name, string Label, Func<Contingency, double> Of)
{
    /// <summary>The number of cases that have both.</summary>
    public static Association Count { get; } = new("count", "Co-occurrences", t => t.Joint);

    /// <summary>All measures.</summary>
    public static IReadOnlyList<Association> All =>
    [
        Count, Pmi, Ppmi, Npmi, LogLikelihood, ChiSquare, TScore, ZScore, Fisher, Dice, LogDice, Jaccard, Cosine, DeltaPBGivenA, DeltaPAGivenB,
    ];

    /// <summary>The measure called <paramref name="name"/>, in whatever case.</summary>
    /// <exception cref="DramatisException">None is; the message names them all.</exception>
    /// <example><code>Association.Named("npmi")</code></example>
    public static Association Named(string name) =>
        All.FirstOrDefault(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new DramatisException($"“{name}” is no measure. Choose one of {string.Join(", ", All.Select(m => m.Name))}.");
}
