using System.Collections.Immutable;

namespace Dramatis.Topics;

/// <summary>A cluster of terms that occur in the same passages.</summary>
/// <param name="Number">Its number, from 1; topic 1 has the largest share.</param>
/// <param name="Share">The mean of its weight over all passages, from 0 to 1.</param>
/// <param name="Terms">Its terms, the weightiest first (ties in ordinal order).</param>
public sealed record Topic(int Number, double Share, ImmutableArray<TopicTerm> Terms)
{
    /// <summary>Its first three terms, to name it by: <c>iran · talks · envoy</c>.</summary>
    public string Label => string.Join(" · ", Terms.Take(3).Select(t => t.Term));
}
