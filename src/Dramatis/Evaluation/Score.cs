namespace Dramatis.Evaluation;

/// <summary>How well what was found agrees with a gold standard.</summary>
/// <param name="Name">What is scored: <c>ALL</c>, a type of entity, <c>token</c>, <c>sentence</c>.</param>
/// <param name="Gold">The number of items in the gold standard.</param>
/// <param name="Found">The number of items that were found.</param>
/// <param name="Correct">The number of items that are in both: equal start, end and type.</param>
public sealed record Score(string Name, int Gold, int Found, int Correct)
{
    /// <summary>The share of what was found that is correct, from 0 to 1; NaN if nothing was found.</summary>
    public double Precision => (double)Correct / Found;

    /// <summary>The share of the gold standard that was found, from 0 to 1; NaN if it is empty.</summary>
    public double Recall => (double)Correct / Gold;

    /// <summary>The harmonic mean of precision and recall, from 0 to 1; NaN if there was nothing to find and nothing found.</summary>
    public double F1 => 2.0 * Correct / (Gold + Found);
}
