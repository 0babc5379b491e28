namespace Dramatis.CoOccurrence;

/// <summary>Whether two terms are together more often than by chance.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="P">The p-value of Fisher’s exact test for more than chance.</param>
/// <param name="Q">The same corrected for the number of pairs compared (Benjamini &amp; Hochberg 1995).</param>
public sealed record PairTest(CoOccurrencePair Pair, double P, double Q);
