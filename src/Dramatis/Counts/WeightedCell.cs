namespace Dramatis.Counts;

/// <summary>What the weight of a cell is made of.</summary>
/// <param name="Count">The count of the term in the document (tf).</param>
/// <param name="Length">The sum of the document's counts.</param>
/// <param name="Documents">The number of documents that have the term (df).</param>
/// <param name="Total">The number of documents (N).</param>
public readonly record struct WeightedCell(double Count, double Length, int Documents, int Total);
