using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>Two terms that occur together. Without a direction, A's name is before B's in ordinal order; with one, A comes first in the text.</summary>
/// <param name="A">The first term.</param>
/// <param name="B">The second term; the same as the first where a word stands near itself.</param>
/// <param name="Count">How often they are together, by the convention of <see cref="Window"/>.</param>
/// <param name="Counts">The 2×2 table that measures of association look at, see <see cref="CoOccurrences"/>.</param>
public sealed record CoOccurrencePair(Term A, Term B, long Count, Contingency Counts)
{
    /// <summary>How strongly the two go together by <paramref name="association"/>.</summary>
    public double Measure(Association association)
    {
        ArgumentNullException.ThrowIfNull(association);
        return association == Association.Count ? Count : association.Of(Counts);
    }
}
