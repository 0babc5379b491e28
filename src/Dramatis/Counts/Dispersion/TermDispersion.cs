namespace Dramatis.Counts;

/// <summary>How evenly a term is spread over the parts of a corpus.</summary>
/// <param name="Term">The term.</param>
/// <param name="Range">The number of parts that have it.</param>
/// <param name="JuillandD">
/// Juilland’s D (Juilland &amp; Chang-Rodríguez 1964) over the shares in each part: 1 the same share everywhere, 0 all in one part; NaN for one part.
/// </param>
/// <param name="DP">
/// Gries’s deviation of proportions (Gries 2008): half the sum of differences between the share of the term and the share of all words that each part has. 0 even,
/// towards 1 uneven.
/// </param>
/// <param name="DPNorm">DP divided by its greatest value (Lijffijt &amp; Gries 2012), so that 1 is all in the smallest part; NaN for one part.</param>
public sealed record TermDispersion(Term Term, int Range, double JuillandD, double DP, double DPNorm);
