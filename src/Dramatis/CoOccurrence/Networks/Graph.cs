namespace Dramatis.CoOccurrence;

/// <summary>A network as arrays: for each node its neighbours and the weights of the ties. Undirected; ties between the same two nodes are added up.</summary>
internal sealed class Graph
{
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly double[] weights;

    /// <param name="nodes">The number of nodes.</param>
    /// <param name="edges">The ties; a tie of a node with itself is kept and counts twice for its strength.</param>
    public Graph(int nodes, IEnumerable<(int A, int B, double Weight)> edges)
    {
        var ties = new SortedDictionary<(int From, int To), double>();
        foreach (var (a, b, weight) in edges)
        {
            ties[(a, b)] = ties.GetValueOrDefault((a, b)) + weight;
            if (a != b)
            {
                ties[(b, a)] = ties.GetValueOrDefault((b, a)) + weight;
            }
        }

        starts = new int[nodes + 1];
        neighbours = [.. ties.Keys.Select(t => t.To)];
        weights = [.. ties.Values];
        foreach (var (from, _) in ties.Keys)
        {
            starts[from + 1]++;
        }

        for (var n = 0; n < nodes; n++)
        {
            starts[n + 1] += starts[n];
        }
    }

    /// <summary>The number of nodes.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The neighbours of a node, in order.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => neighbours.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>The weights of the ties to <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<double> Weights(int node) => weights.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>The sum of the weights of a node's ties, one with itself counted twice.</summary>
    public double Strength(int node)
    {
        double sum = 0;
        var others = Neighbours(node);
        var own = Weights(node);
        for (var i = 0; i < own.Length; i++)
        {
            sum += others[i] == node ? 2 * own[i] : own[i];
        }

        return sum;
    }

    /// <summary>The sum of the weights of all ties.</summary>
    public double TotalWeight() => Enumerable.Range(0, Count).Sum(Strength) / 2;

    /// <summary>The graph of a network, each tie weighing what <paramref name="weight"/> says.</summary>
    public static Graph Of(Network network, Func<NetworkEdge, double> weight) =>
        new(network.Nodes.Length, network.Edges.Select(e => (e.Source, e.Target, weight(e))));
}
