namespace Dramatis.CoOccurrence;

/// <summary>Centralities of the nodes of a graph.</summary>
internal static class Centralities
{
    /// <summary>Betweenness and closeness, both over shortest paths by number of ties (Brandes 2001).</summary>
    public static (double[] Betweenness, double[] Closeness) OfPaths(Graph graph)
    {
        var n = graph.Count;
        var (betweenness, closeness) = (new double[n], new double[n]);
        var (distance, paths, dependency, order) = (new int[n], new double[n], new double[n], new int[n]);
        for (var source = 0; source < n; source++)
        {
            Array.Fill(distance, -1);
            Array.Clear(paths);
            Array.Clear(dependency);
            (distance[source], paths[source], order[0]) = (0, 1, source);
            var (reached, sum) = (1, 0L);
            for (var i = 0; i < reached; i++)
            {
                var node = order[i];
                sum += distance[node];
                foreach (var next in graph.Neighbours(node))
                {
                    if (distance[next] < 0)
                    {
                        distance[next] = distance[node] + 1;
                        order[reached++] = next;
                    }

                    paths[next] += distance[next] == distance[node] + 1 ? paths[node] : 0;
                }
            }

            closeness[source] = sum == 0 ? 0 : (double)(reached - 1) / sum * (reached - 1) / (n - 1);
            for (var i = reached - 1; i > 0; i--)
            {
                var node = order[i];
                foreach (var before in graph.Neighbours(node))
                {
                    if (distance[before] == distance[node] - 1)
                    {
                        dependency[before] += paths[before] / paths[node] * (1 + dependency[node]);
                    }
                }

                betweenness[node] += dependency[node];
            }
        }

        // Each pair was met from both ends: of (n − 1)(n − 2) ordered pairs of others.
        var all = n > 2 ? (double)(n - 1) * (n - 2) : 1;
        return ([.. betweenness.Select(b => b / all)], closeness);
    }

    /// <summary>The leading eigenvector of the matrix of ties, by power iteration on the matrix plus one, which always settles.</summary>
    public static double[] Eigenvector(Graph graph)
    {
        var vector = Enumerable.Repeat(1.0, graph.Count).ToArray();
        for (var iteration = 0; iteration < 20_000; iteration++)
        {
            var next = vector.ToArray();
            for (var node = 0; node < vector.Length; node++)
            {
                foreach (var neighbour in graph.Neighbours(node))
                {
                    next[neighbour] += vector[node];
                }
            }

            var length = Math.Sqrt(next.Sum(v => v * v));
            var change = 0.0;
            for (var i = 0; i < next.Length; i++)
            {
                next[i] /= length;
                change += Math.Abs(next[i] - vector[i]);
            }

            vector = next;
            if (change < 1e-14 * vector.Length)
            {
                break;
            }
        }

        return [.. vector.Select(v => v < 1e-12 ? 0 : v)];
    }

    /// <summary>PageRank with a damping of 0.85; nodes without a tie give their share to all.</summary>
    public static double[] PageRank(Graph graph)
    {
        const double damping = 0.85;
        var n = graph.Count;
        var rank = Enumerable.Repeat(1.0 / n, n).ToArray();
        double[] strengths = [.. Enumerable.Range(0, n).Select(graph.Strength)];
        for (var iteration = 0; iteration < 1000; iteration++)
        {
            var lost = Enumerable.Range(0, n).Where(i => strengths[i] <= 0).Sum(i => rank[i]);
            var next = Enumerable.Repeat(((1 - damping) + (damping * lost)) / n, n).ToArray();
            for (var node = 0; node < n; node++)
            {
                var neighbours = graph.Neighbours(node);
                var weights = graph.Weights(node);
                for (var i = 0; i < neighbours.Length; i++)
                {
                    next[neighbours[i]] += damping * rank[node] * weights[i] / strengths[node];
                }
            }

            var change = next.Zip(rank, (a, b) => Math.Abs(a - b)).Sum();
            rank = next;
            if (change < 1e-15)
            {
                break;
            }
        }

        return rank;
    }
}
