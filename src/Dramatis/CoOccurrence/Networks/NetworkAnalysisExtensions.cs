using System.Collections.Immutable;
using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>Analyzes networks and takes parts of them.</summary>
public static class NetworkAnalysisExtensions
{
    /// <summary>Centrality, clustering, core and component of each node, in the order of the nodes.</summary>
    /// <example><code>network.Measures().OrderByDescending(m => m.Betweenness)</code></example>
    public static ImmutableArray<NodeMeasures> Measures(this Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.Nodes.IsEmpty)
        {
            return [];
        }

        var graph = Graph.Of(network, e => e.Count);
        var (betweenness, closeness) = Centralities.OfPaths(graph);
        var (eigenvector, rank) = (Centralities.Eigenvector(graph), Centralities.PageRank(graph));
        var (clustering, cores, components) = (Structure.Clustering(graph), Structure.Cores(graph), Structure.Components(graph));
        return
        [
            .. network.Nodes.Select((node, i) => new NodeMeasures(
                node, graph.Neighbours(i).Length, graph.Strength(i), betweenness[i], closeness[i], eigenvector[i], rank[i], clustering[i], cores[i], components[i])),
        ];
    }

    /// <summary>The network with communities: groups with more ties, by count, within than chance would make. The largest is number 1.</summary>
    /// <param name="network">The network.</param>
    /// <param name="resolution">Above 1 gives more and smaller communities, below 1 fewer and larger ones. Default: 1.</param>
    /// <param name="seed">The start of the random numbers: one seed, one answer. Default: 1.</param>
    /// <remarks>By the Leiden algorithm (Traag, Waltman &amp; van Eck 2019), the best of ten runs by modularity. Every community is connected.</remarks>
    /// <exception cref="DramatisException"><paramref name="resolution"/> is not above 0.</exception>
    /// <example><code>Figure.Network(pairs.Network().WithCommunities())</code></example>
    public static Network WithCommunities(this Network network, double resolution = 1, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!(resolution > 0))
        {
            throw new DramatisException($"resolution is {resolution}: it must be above 0.");
        }

        var communities = Detect(Graph.Of(network, e => e.Count), resolution, seed);
        return network with
        {
            Nodes = [.. network.Nodes.Select((node, i) => node with { Community = communities[i] })],
            Provenance = network.Provenance.With("communities", "leiden").With("resolution", resolution).With("seed", seed),
        };
    }

    /// <summary>How much more weight, by count, lies within the communities than chance would put there (Newman &amp; Girvan 2004); 0 without communities.</summary>
    /// <example><code>pairs.Network().WithCommunities().Modularity()</code></example>
    public static double Modularity(this Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Nodes.Any(n => n.Community is null) ? 0 : Leiden.Modularity(Graph.Of(network, e => e.Count), [.. network.Nodes.Select(n => n.Community!.Value)]);
    }

    /// <summary>
    /// Only the ties that stand out from those of at least one of their nodes: the disparity filter (Serrano, Boguñá &amp; Vespignani 2009). A threshold on counts keeps
    /// the ties of the frequent; this keeps what matters to each. Nodes that lose all ties go.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="alpha">How improbable a tie’s share of its node’s strength is to be, were that shared out at random. Default: 0.05.</param>
    /// <exception cref="DramatisException"><paramref name="alpha"/> isn’t between 0 and 1.</exception>
    /// <example><code>pairs.Network(minCount: 1).Backbone(0.1)</code></example>
    public static Network Backbone(this Network network, double alpha = 0.05)
    {
        ArgumentNullException.ThrowIfNull(network);
        Levels.Checked(alpha);
        var graph = Graph.Of(network, e => e.Count);
        return network.With(network.Edges.Where(e => StandsOut(e.Source, e.Count) || StandsOut(e.Target, e.Count))) with { Provenance = network.Provenance.With("backbone", alpha) };

        bool StandsOut(int node, double weight)
        {
            var degree = graph.Neighbours(node).Length;
            return degree > 1 && Math.Pow(1 - (weight / graph.Strength(node)), degree - 1) < alpha;
        }
    }

    /// <summary>A node, those that can be reached from it, and the ties between them all.</summary>
    /// <param name="network">The network.</param>
    /// <param name="name">The name of the node in the middle.</param>
    /// <param name="steps">The number of ties to go at the most. Default: 1.</param>
    /// <exception cref="DramatisException">No node is called so.</exception>
    /// <example><code>pairs.Network().Ego("Iran")</code></example>
    public static Network Ego(this Network network, string name, int steps = 1)
    {
        ArgumentNullException.ThrowIfNull(network);
        var graph = Graph.Of(network, e => e.Count);
        var reached = new HashSet<int> { network.NumberOf(name) };
        for (var step = 0; step < steps; step++)
        {
            reached.UnionWith(reached.SelectMany(n => graph.Neighbours(n).ToArray()).ToArray());
        }

        return network.With(network.Edges.Where(e => reached.Contains(e.Source) && reached.Contains(e.Target))) with { Provenance = network.Provenance.With("ego", name).With("steps", steps) };
    }

    /// <summary>What came and what went from this network to <paramref name="other"/>, by names.</summary>
    /// <example><code>before.CompareWith(after).Ties.Where(t => t.Change == "came")</code></example>
    public static NetworkDifference CompareWith(this Network network, Network other)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(other);
        var (before, after) = (Ties(network), Ties(other));
        string[] names = [.. network.Nodes.Select(n => n.Name)], otherNames = [.. other.Nodes.Select(n => n.Name)];
        return new NetworkDifference(
            [.. otherNames.Except(names, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. names.Except(otherNames, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [
                .. before.Keys.Union(after.Keys).Select(t => new TieDifference(t.A, t.B, before.GetValueOrDefault(t), after.GetValueOrDefault(t)))
                    .OrderByDescending(t => Math.Abs(t.After - t.Before)).ThenBy(t => t.A, StringComparer.Ordinal).ThenBy(t => t.B, StringComparer.Ordinal),
            ]);
    }

    /// <summary>The network with its nodes placed anew.</summary>
    /// <param name="network">The network.</param>
    /// <param name="layout">The way to place them.</param>
    /// <param name="seed">The start of the random numbers, for layouts that draw some. Default: 1.</param>
    /// <example><code>network.LaidOut(NetworkLayout.ForceAtlas2)</code></example>
    public static Network LaidOut(this Network network, NetworkLayout layout, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(network);
        var places = layout switch
        {
            NetworkLayout.KamadaKawai => StressLayout.Place(network.Nodes.Length, [.. network.Edges.Select(e => (e.Source, e.Target))]),
            NetworkLayout.ForceAtlas2 => StressLayout.ToUnitSquare(ForceAtlas2.Place(Graph.Of(network, e => e.Count), seed)),
            _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "Choose NetworkLayout.KamadaKawai or ForceAtlas2."),
        };
        return network with { Nodes = [.. network.Nodes.Select((node, i) => node with { X = places[i].X, Y = places[i].Y })] };
    }

    internal static int[] Detect(Graph graph, double resolution, int seed)
    {
        var random = new SeededRandom(seed);
        var best = Enumerable.Range(0, 10).Select(_ => Leiden.Communities(graph, resolution, random)).MaxBy(c => Leiden.Modularity(graph, c, resolution))!;
        return Structure.Renumber(best, graph.Count);
    }

    internal static int NumberOf(this Network network, string name)
    {
        var number = network.Nodes.TakeWhile(n => n.Name != name).Count();
        return number < network.Nodes.Length ? number : throw new DramatisException($"No node is called “{name}”. There are: {string.Join(", ", network.Nodes.Take(10).Select(n => n.Name))}{(network.Nodes.Length > 10 ? " …" : "")}.");
    }

    /// <summary>The network with some of its ties, and the nodes that these have, in their places.</summary>
    private static Network With(this Network network, IEnumerable<NetworkEdge> edges)
    {
        NetworkEdge[] kept = [.. edges];
        int[] nodes = [.. kept.SelectMany(e => new[] { e.Source, e.Target }).Distinct().Order()];
        var final = nodes.Select((n, i) => (n, i)).ToDictionary(n => n.n, n => n.i);
        return network with { Nodes = [.. nodes.Select(n => network.Nodes[n])], Edges = [.. kept.Select(e => e with { Source = final[e.Source], Target = final[e.Target] })] };
    }

    private static Dictionary<(string A, string B), long> Ties(Network network) => network.Edges
        .Select(e => (A: network.Nodes[e.Source].Name, B: network.Nodes[e.Target].Name, e.Count))
        .GroupBy(e => network.IsDirected || string.CompareOrdinal(e.A, e.B) <= 0 ? (e.A, e.B) : (e.B, e.A)).ToDictionary(g => g.Key, g => g.Sum(e => e.Count));
}
