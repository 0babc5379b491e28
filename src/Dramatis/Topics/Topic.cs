using System.Collections.Immutable;

namespace Dramatis.Topics;

/// <summary>A cluster of terms that occur in the same passages.</summary>
/// <param name="Number">Its number, from 1; as topics are found, topic 1 has the largest share.</param>
/// <param name="Share">The mean of its weight over all passages that have weights, from 0 to 1.</param>
/// <param name="Terms">Its terms, the weightiest first (ties in ordinal order).</param>
public sealed record Topic(int Number, double Share, ImmutableArray<TopicTerm> Terms)
{
    private readonly string? label;

    /// <summary>A name given by hand; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// What to call it by: a name given by hand, or else the three terms that set it apart from the other topics, as phrases where the text has them so
    /// (<c>united states · iran · talks</c>).
    /// </summary>
    public string Label
    {
        get => Name ?? label ?? string.Join(" · ", Terms.Take(3).Select(t => t.Term));
        init => label = value;
    }

    /// <summary>How well it holds still; null where that was not tried.</summary>
    public TopicStability? Stability { get; init; }
}
