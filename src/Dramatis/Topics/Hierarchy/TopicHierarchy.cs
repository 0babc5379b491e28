using System.Collections.Immutable;
using Dramatis.Topics.Editing;

namespace Dramatis.Topics.Hierarchy;

/// <summary>Which topics are alike, and which of these groups.</summary>
/// <param name="Topics">The model.</param>
/// <param name="Merges">The branchings, the lowest first: one fewer than topics.</param>
public sealed record TopicHierarchy(TopicModel Topics, ImmutableArray<TopicMerge> Merges)
{
    /// <summary>The topics’ places in the model, in an order in which no branches cross; of two branches the one with the larger topic comes first.</summary>
    public ImmutableArray<int> Order => Topics.Topics.Length == 1 ? [0] : [.. Leaves(Topics.Topics.Length + Merges.Length - 1)];

    /// <summary>The topics’ places below <paramref name="node"/>.</summary>
    public ImmutableArray<int> Leaves(int node)
    {
        var k = Topics.Topics.Length;
        if (node < k)
        {
            return [node];
        }

        var (left, right) = (Leaves(Merges[node - k].Left), Leaves(Merges[node - k].Right));
        return left.Min() < right.Min() ? [.. left, .. right] : [.. right, .. left];
    }

    /// <summary>Makes one topic of those that are alike until <paramref name="count"/> are left; each has the number of the largest that is in it.</summary>
    /// <exception cref="DramatisException"><paramref name="count"/> is less than 2 or more than there are topics.</exception>
    /// <example><code>var ten = topics.Hierarchy().Cut(10);</code></example>
    public TopicModel Cut(int count)
    {
        var k = Topics.Topics.Length;
        if (count < 2 || count > k)
        {
            throw new DramatisException($"{count} topics can’t be cut out of {k}: choose a number from 2 to {k}.");
        }

        var groups = Enumerable.Range(0, k).ToDictionary(t => t, t => (IReadOnlyList<int>)[t]);
        for (var i = 0; i < k - count; i++)
        {
            groups[k + i] = [.. groups[Merges[i].Left].Concat(groups[Merges[i].Right]).Order()];
            groups.Remove(Merges[i].Left);
            groups.Remove(Merges[i].Right);
        }

        return groups.Values.Where(g => g.Count > 1).OrderBy(g => g[0]).Aggregate(
            Topics, (model, group) => model.Merge(Topics.Topics[group[0]].Number, [.. group.Skip(1).Select(t => Topics.Topics[t].Number)]));
    }
}
