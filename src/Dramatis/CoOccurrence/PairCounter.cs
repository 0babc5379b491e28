namespace Dramatis.CoOccurrence;

/// <summary>Counts in how many windows numbered things occur, each and in pairs.</summary>
internal sealed class PairCounter
{
    private readonly Dictionary<(int A, int B), long> pairs = [];
    private readonly Dictionary<int, long> counts = [];

    /// <summary>The number of windows that hold both; the smaller number is first.</summary>
    public IReadOnlyDictionary<(int A, int B), long> Pairs => pairs;

    /// <summary>The number of windows that hold each.</summary>
    public IReadOnlyDictionary<int, long> Counts => counts;

    /// <summary>Counts one window that holds <paramref name="members"/>.</summary>
    public void Add(IReadOnlyCollection<int> members)
    {
        var sorted = members.Order().ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            counts[sorted[i]] = counts.GetValueOrDefault(sorted[i]) + 1;
            for (var j = i + 1; j < sorted.Length; j++)
            {
                pairs[(sorted[i], sorted[j])] = pairs.GetValueOrDefault((sorted[i], sorted[j])) + 1;
            }
        }
    }
}
