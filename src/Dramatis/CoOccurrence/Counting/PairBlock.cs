namespace Dramatis.CoOccurrence;

/// <summary>Some rows of a <see cref="PairStore"/>, in memory or in a file.</summary>
/// <param name="FirstRow">The number of its first row.</param>
/// <param name="RowEnds">Where each row ends among its bytes.</param>
/// <param name="Bytes">The packed pairs; null if they lie in the store's file.</param>
/// <param name="FileOffset">Where they lie in that file.</param>
internal sealed record PairBlock(int FirstRow, int[] RowEnds, byte[]? Bytes, long FileOffset);
