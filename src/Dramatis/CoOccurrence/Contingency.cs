namespace Dramatis.CoOccurrence;

/// <summary>How often two things occur, each and together, among a number of windows: a 2×2 table by its margins.</summary>
/// <param name="Joint">The number of windows that hold both.</param>
/// <param name="CountA">The number of windows that hold the first.</param>
/// <param name="CountB">The number of windows that hold the second.</param>
/// <param name="Total">The number of windows.</param>
public readonly record struct Contingency(long Joint, long CountA, long CountB, long Total);
