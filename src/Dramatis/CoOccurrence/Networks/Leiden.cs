using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>Finds communities by the Leiden algorithm (Traag, Waltman &amp; van Eck 2019), with modularity.</summary>
/// <remarks>Nodes move, communities are refined so that each is connected, and the parts become the nodes of a smaller graph, until nothing changes.</remarks>
internal static class Leiden
{
    private const double Randomness = 0.01;
    private const double LeastGain = 1e-12;

    /// <summary>The community of each node, from 0.</summary>
    public static int[] Communities(Graph graph, double resolution, SeededRandom random)
    {
        var members = Enumerable.Range(0, graph.Count).ToArray();
        var communities = members.ToArray();
        if (graph.TotalWeight() <= 0)
        {
            return communities;
        }

        while (true)
        {
            Move(graph, communities, resolution, random);
            var count = Compact(communities);
            if (count == graph.Count)
            {
                break;
            }

            var parts = Refine(graph, communities, resolution, random);
            var partCount = Compact(parts);
            if (partCount == graph.Count)
            {
                // Nothing can be merged within a community, so the communities themselves become nodes.
                (parts, partCount) = (communities.ToArray(), count);
            }

            var above = new int[partCount];
            for (var n = 0; n < parts.Length; n++)
            {
                above[parts[n]] = communities[n];
            }

            graph = Aggregate(graph, parts, partCount);
            members = [.. members.Select(m => parts[m])];
            communities = above;
        }

        return [.. members.Select(m => communities[m])];
    }

    /// <summary>The modularity of communities (Newman &amp; Girvan 2004): how much more weight lies within them than chance would put there.</summary>
    public static double Modularity(Graph graph, int[] communities, double resolution = 1)
    {
        var total = graph.TotalWeight();
        var (within, strengths) = (0.0, new Dictionary<int, double>());
        for (var node = 0; node < graph.Count; node++)
        {
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                within += communities[neighbours[i]] != communities[node] ? 0 : neighbours[i] == node ? weights[i] : weights[i] / 2;
            }

            strengths[communities[node]] = strengths.GetValueOrDefault(communities[node]) + graph.Strength(node);
        }

        return total <= 0 ? 0 : (within / total) - (resolution * strengths.OrderBy(s => s.Key).Sum(s => s.Value * s.Value) / (4 * total * total));
    }

    private static void Move(Graph graph, int[] communities, double resolution, SeededRandom random)
    {
        var total = 2 * graph.TotalWeight();
        var strengths = Enumerable.Range(0, graph.Count).Select(graph.Strength).ToArray();
        var sums = new double[graph.Count];
        for (var n = 0; n < graph.Count; n++)
        {
            sums[communities[n]] += strengths[n];
        }

        var order = Enumerable.Range(0, graph.Count).ToArray();
        random.Shuffle(order);
        var queue = new Queue<int>(order);
        var queued = Enumerable.Repeat(true, graph.Count).ToArray();
        var weight = new double[graph.Count];
        var touched = new List<int>();
        while (queue.TryDequeue(out var node))
        {
            queued[node] = false;
            var own = communities[node];
            sums[own] -= strengths[node];
            Gather(graph, node, communities, weight, touched, static _ => true);
            var (best, gain) = (own, weight[own] - (resolution * strengths[node] * sums[own] / total));
            foreach (var community in touched)
            {
                var here = weight[community] - (resolution * strengths[node] * sums[community] / total);
                if (here > gain + LeastGain)
                {
                    (best, gain) = (community, here);
                }
            }

            touched.ForEach(c => weight[c] = 0);
            sums[best] += strengths[node];
            if (best == own)
            {
                continue;
            }

            communities[node] = best;
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (communities[neighbour] != best && !queued[neighbour])
                {
                    queued[neighbour] = true;
                    queue.Enqueue(neighbour);
                }
            }
        }
    }

    private static int[] Refine(Graph graph, int[] communities, double resolution, SeededRandom random)
    {
        var total = 2 * graph.TotalWeight();
        var parts = Enumerable.Range(0, graph.Count).ToArray();
        var strengths = parts.Select(graph.Strength).ToArray();
        var sums = strengths.ToArray();
        var alone = Enumerable.Repeat(true, graph.Count).ToArray();
        var communitySums = new double[graph.Count];
        for (var n = 0; n < graph.Count; n++)
        {
            communitySums[communities[n]] += strengths[n];
        }

        // The weight that leads from each part to the rest of its community.
        var outward = new double[graph.Count];
        for (var n = 0; n < graph.Count; n++)
        {
            outward[n] = Inside(graph, n, m => m != n && communities[m] == communities[n]);
        }

        var weight = new double[graph.Count];
        var touched = new List<int>();
        var order = parts.ToArray();
        random.Shuffle(order);
        foreach (var node in order)
        {
            var community = communities[node];
            if (!alone[node] || outward[node] < resolution * strengths[node] * (communitySums[community] - strengths[node]) / total)
            {
                continue;
            }

            Gather(graph, node, parts, weight, touched, m => communities[m] == community);
            var choices = touched.Where(p => p != node && outward[p] >= (resolution * sums[p] * (communitySums[community] - sums[p]) / total) - LeastGain)
                .Select(p => (Part: p, Gain: weight[p] - (resolution * strengths[node] * sums[p] / total))).Where(c => c.Gain > LeastGain).ToList();
            if (choices.Count > 0)
            {
                var chosen = Choose(choices, random);
                alone[chosen] = false;
                outward[chosen] += outward[node] - (2 * weight[chosen]);
                sums[chosen] += strengths[node];
                (parts[node], sums[node], alone[node]) = (chosen, 0, false);
            }

            touched.ForEach(c => weight[c] = 0);
        }

        return parts;
    }

    /// <summary>A choice at random, the better ones more often.</summary>
    private static int Choose(List<(int Part, double Gain)> choices, SeededRandom random)
    {
        var most = choices.Max(c => c.Gain);
        var chances = choices.Select(c => Math.Exp((c.Gain - most) / (Randomness * most))).ToArray();
        var at = random.NextDouble() * chances.Sum();
        for (var i = 0; i < chances.Length - 1; i++)
        {
            at -= chances[i];
            if (at < 0)
            {
                return choices[i].Part;
            }
        }

        return choices[^1].Part;
    }

    private static void Gather(Graph graph, int node, int[] groups, double[] weight, List<int> touched, Func<int, bool> counts)
    {
        touched.Clear();
        var neighbours = graph.Neighbours(node);
        var weights = graph.Weights(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (neighbours[i] == node || !counts(neighbours[i]))
            {
                continue;
            }

            var group = groups[neighbours[i]];
            if (weight[group] == 0)
            {
                touched.Add(group);
            }

            weight[group] += weights[i];
        }
    }

    private static double Inside(Graph graph, int node, Func<int, bool> counts)
    {
        double sum = 0;
        var neighbours = graph.Neighbours(node);
        var weights = graph.Weights(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            sum += counts(neighbours[i]) ? weights[i] : 0;
        }

        return sum;
    }

    private static Graph Aggregate(Graph graph, int[] parts, int count)
    {
        var edges = new List<(int, int, double)>();
        for (var node = 0; node < graph.Count; node++)
        {
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] >= node)
                {
                    edges.Add((Math.Min(parts[node], parts[neighbours[i]]), Math.Max(parts[node], parts[neighbours[i]]), weights[i]));
                }
            }
        }

        return new Graph(count, edges);
    }

    /// <summary>Numbers the groups from 0 in the order in which they first come; how many there are.</summary>
    private static int Compact(int[] groups)
    {
        var final = new Dictionary<int, int>();
        for (var i = 0; i < groups.Length; i++)
        {
            if (!final.TryGetValue(groups[i], out var number))
            {
                number = final.Count;
                final.Add(groups[i], number);
            }

            groups[i] = number;
        }

        return final.Count;
    }
}
