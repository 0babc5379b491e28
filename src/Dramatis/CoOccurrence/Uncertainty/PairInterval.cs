using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>How strongly a pair goes together, and how far that depends on which passages happen to be in the corpus.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Value">The measure.</param>
/// <param name="Interval">The percentiles of the measure over corpora drawn anew from the passages or documents of this one.</param>
public sealed record PairInterval(CoOccurrencePair Pair, double Value, Interval Interval);
