using Dramatis.Entities;

namespace Dramatis.CoOccurrence;

/// <summary>Two entities that occur in the same windows. The pair has no direction: A's name is before B's in ordinal order.</summary>
/// <param name="A">The first entity.</param>
/// <param name="B">The second entity.</param>
/// <param name="Counts">How often each occurs, and both together.</param>
public sealed record CoOccurrencePair(Entity A, Entity B, Contingency Counts)
{
    /// <summary>The number of windows that hold both.</summary>
    public long Count => Counts.Joint;

    /// <summary>How strongly the two go together by <paramref name="association"/>.</summary>
    public double Measure(Association association)
    {
        ArgumentNullException.ThrowIfNull(association);
        return association.Of(Counts);
    }
}
