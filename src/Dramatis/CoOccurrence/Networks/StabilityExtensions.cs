using System.Collections.Immutable;
using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>How much of a network’s communities is due to which passages happen to be in the corpus.</summary>
public static class StabilityExtensions
{
    /// <summary>Finds communities anew over corpora drawn from this one, and tells how surely each node keeps the company of its community.</summary>
    /// <param name="network">A network with communities.</param>
    /// <param name="pairs">The co-occurrences that it was made from.</param>
    /// <param name="options">How corpora are drawn; by default 200 of them.</param>
    /// <exception cref="DramatisException">The network has no communities.</exception>
    /// <example><code>network.WithCommunities().Stability(pairs)</code></example>
    public static ImmutableArray<NodeStability> Stability(this Network network, CoOccurrences pairs, BootstrapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(pairs);
        if (network.Nodes.Any(n => n.Community is null))
        {
            throw new DramatisException("The network has no communities. Say network.WithCommunities() first.");
        }

        options ??= new BootstrapOptions { Replicates = 200 };
        var draws = UncertaintyExtensions.Draw(pairs, [.. network.Edges.Select(e => (pairs.Terms.NumberOf(network.Nodes[e.Source].Name), pairs.Terms.NumberOf(network.Nodes[e.Target].Name))).Select(p => pairs.IsDirected || p.Item1 < p.Item2 ? p : (p.Item2, p.Item1))], options);
        var together = new int[network.Nodes.Length, network.Nodes.Length];
        var sync = new Lock();
        Parallel.For(0, options.Replicates, r =>
        {
            var weights = draws.Weights(options.Seed, r);
            var graph = new Graph(network.Nodes.Length, network.Edges.Select((e, i) => (e.Source, e.Target, (double)draws.Joint(i, weights))).Where(e => e.Item3 > 0));
            var communities = Leiden.Communities(graph, 1, new SeededRandom(r));
            lock (sync)
            {
                for (var a = 0; a < communities.Length; a++)
                {
                    for (var b = 0; b < communities.Length; b++)
                    {
                        together[a, b] += communities[a] == communities[b] ? 1 : 0;
                    }
                }
            }
        });
        return
        [
            .. network.Nodes.Select((node, a) => new NodeStability(node, Enumerable.Range(0, network.Nodes.Length)
                .Where(b => b != a && network.Nodes[b].Community == node.Community).Select(b => draws.Clusters < 2 ? double.NaN : (double)together[a, b] / options.Replicates).DefaultIfEmpty(double.NaN).Average())),
        ];
    }
}
