using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>The 2×2 tables of some pairs, split up by the passages or documents that their counts come from.</summary>
internal sealed class ClusterCounts
{
    private readonly long[] totals;
    private readonly Dictionary<int, List<(int Cluster, int Count)>> first = [];
    private readonly Dictionary<int, List<(int Cluster, int Count)>> second;
    private readonly List<(int Cluster, int Count)>[] joint;
    private readonly (int A, int B)[] pairs;

    /// <param name="terms">The terms.</param>
    /// <param name="window">The window.</param>
    /// <param name="directed">Whether pairs have a direction.</param>
    /// <param name="byDocument">Whether clusters are documents rather than passages.</param>
    /// <param name="pairs">The numbers of the terms of each pair.</param>
    public ClusterCounts(Terms terms, Window window, bool directed, bool byDocument, (int A, int B)[] pairs)
    {
        this.pairs = pairs;
        joint = [.. pairs.Select(_ => new List<(int, int)>())];
        var places = Neighbourhoods.Of(terms, window, directed);
        var ends = byDocument ? places.DocumentEnds : places.PassageEnds!;
        totals = new long[ends.Length];
        var isPassages = !window.IsDistance && !directed;
        second = directed ? [] : first;
        foreach (var margins in new[] { first, second })
        {
            pairs.SelectMany(p => new[] { p.A, p.B }).Distinct().ToList().ForEach(term => margins[term] = []);
        }

        if (isPassages)
        {
            for (var c = 0; c < totals.Length; c++)
            {
                totals[c] = byDocument ? places.PassagesByDocument![c] : 1;
            }
        }

        var partners = pairs.Select((p, i) => (p.A, p.B, Index: i)).GroupBy(p => p.A).ToDictionary(g => g.Key, g => g.ToDictionary(p => p.B, p => p.Index));
        var cluster = 0;
        for (var i = 0; i < places.Members.Length; i++)
        {
            while (i >= ends[cluster])
            {
                cluster++;
            }

            var others = places.Ends[i] - places.Starts[i] - (places.HasSelf ? 1 : 0);
            totals[cluster] += isPassages ? 0 : others;
            Add(first, places.Members[i], cluster, isPassages ? 1 : others);
            var with = partners.GetValueOrDefault(places.Members[i]);
            for (var j = places.Starts[i]; j < places.Ends[i] && (with is not null || directed); j++)
            {
                if (directed)
                {
                    Add(second, places.Members[j], cluster, 1);
                }

                if (with is not null && j != i && with.TryGetValue(places.Members[j], out var pair))
                {
                    Add(joint[pair], cluster, 1);
                }
            }
        }
    }

    /// <summary>The number of passages or documents.</summary>
    public int Clusters => totals.Length;

    /// <summary>The table of a pair, each cluster counted as often as <paramref name="weights"/> says.</summary>
    public Contingency Table(int pair, int[] weights, long total) => new(
        Sum(joint[pair], weights), Sum(first[pairs[pair].A], weights), Sum(second[pairs[pair].B], weights), total);

    /// <summary>The number of all cases, each cluster counted as often as <paramref name="weights"/> says.</summary>
    public long Total(int[] weights) => totals.Zip(weights, (t, w) => t * w).Sum();

    /// <summary>How often a pair is together, each cluster counted as often as <paramref name="weights"/> says.</summary>
    public long Joint(int pair, int[] weights) => Sum(joint[pair], weights);

    /// <summary>The clusters in which a pair is together, and how often.</summary>
    public IReadOnlyList<(int Cluster, int Count)> ClustersOf(int pair) => joint[pair];

    /// <summary>How often each cluster is drawn when as many are drawn as there are, with replacement: replicate <paramref name="replicate"/> of a seed.</summary>
    public int[] Weights(int seed, int replicate)
    {
        // Each replicate has its own numbers, so the order of threads shows nowhere.
        var random = new SeededRandom(((long)seed << 32) + replicate);
        var weights = new int[Clusters];
        for (var c = 0; c < weights.Length; c++)
        {
            weights[random.Next(weights.Length)]++;
        }

        return weights;
    }

    private static long Sum(List<(int Cluster, int Count)> counts, int[] weights)
    {
        long sum = 0;
        foreach (var (cluster, count) in counts)
        {
            sum += (long)count * weights[cluster];
        }

        return sum;
    }

    private static void Add(Dictionary<int, List<(int Cluster, int Count)>> margins, int term, int cluster, int count)
    {
        if (margins.TryGetValue(term, out var counts))
        {
            Add(counts, cluster, count);
        }
    }

    private static void Add(List<(int Cluster, int Count)> counts, int cluster, int count)
    {
        if (counts.Count > 0 && counts[^1].Cluster == cluster)
        {
            counts[^1] = (cluster, counts[^1].Count + count);
        }
        else
        {
            counts.Add((cluster, count));
        }
    }
}
