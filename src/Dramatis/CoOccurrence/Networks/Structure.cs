namespace Dramatis.CoOccurrence;

/// <summary>Cores, clustering and components of a graph.</summary>
internal static class Structure
{
    /// <summary>The share of pairs of each node's neighbours that are linked.</summary>
    public static double[] Clustering(Graph graph)
    {
        var clustering = new double[graph.Count];
        for (var node = 0; node < clustering.Length; node++)
        {
            var neighbours = graph.Neighbours(node).ToArray().Where(n => n != node).ToArray();
            var linked = 0;
            for (var i = 0; i < neighbours.Length; i++)
            {
                for (var j = i + 1; j < neighbours.Length; j++)
                {
                    linked += graph.Neighbours(neighbours[i]).BinarySearch(neighbours[j]) >= 0 ? 1 : 0;
                }
            }

            clustering[node] = neighbours.Length < 2 ? 0 : 2.0 * linked / neighbours.Length / (neighbours.Length - 1);
        }

        return clustering;
    }

    /// <summary>The core number of each node (Batagelj &amp; Zaveršnik 2003).</summary>
    public static int[] Cores(Graph graph)
    {
        int[] degree = [.. Enumerable.Range(0, graph.Count).Select(n => Others(graph, n).Count())];
        var core = new int[graph.Count];
        var left = new PriorityQueue<int, int>(Enumerable.Range(0, graph.Count).Select(n => (n, degree[n])));
        var done = new bool[graph.Count];
        var level = 0;
        while (left.TryDequeue(out var node, out var at))
        {
            if (done[node] || at != degree[node])
            {
                continue;
            }

            done[node] = true;
            core[node] = level = Math.Max(level, at);
            foreach (var other in Others(graph, node).Where(o => !done[o]))
            {
                degree[other]--;
                left.Enqueue(other, degree[other]);
            }
        }

        return core;
    }

    /// <summary>The number of each node's component, from 1 for the largest; those of one size in the order of their first node.</summary>
    public static int[] Components(Graph graph)
    {
        var of = new int[graph.Count];
        var sizes = new List<int>();
        for (var root = 0; root < of.Length; root++)
        {
            if (of[root] > 0)
            {
                continue;
            }

            sizes.Add(0);
            var stack = new Stack<int>([root]);
            of[root] = sizes.Count;
            while (stack.TryPop(out var node))
            {
                sizes[^1]++;
                foreach (var other in Others(graph, node).Where(o => of[o] == 0))
                {
                    of[other] = sizes.Count;
                    stack.Push(other);
                }
            }
        }

        return Renumber(of, sizes.Count);
    }

    /// <summary>The groups from 1 on, the largest first, those of one size in the order of their first member.</summary>
    public static int[] Renumber(int[] groups, int most)
    {
        var sizes = new int[most + 1];
        var first = new int[most + 1];
        for (var i = groups.Length - 1; i >= 0; i--)
        {
            sizes[groups[i]]++;
            first[groups[i]] = i;
        }

        var final = new int[most + 1];
        var next = 1;
        foreach (var group in Enumerable.Range(0, most + 1).Where(g => sizes[g] > 0).OrderByDescending(g => sizes[g]).ThenBy(g => first[g]))
        {
            final[group] = next++;
        }

        return [.. groups.Select(g => final[g])];
    }

    private static IEnumerable<int> Others(Graph graph, int node) => graph.Neighbours(node).ToArray().Where(n => n != node);
}
