using System.Globalization;
using System.Text.Json;
using Dramatis.CoOccurrence;

namespace Dramatis.Tests.CoOccurrence;

/// <summary>Networks against NetworkX (Debian’s python3-networkx).</summary>
public class NetworkXTests
{
    private const string Measures = """
        import sys, json, networkx as nx
        from networkx.algorithms.community import modularity
        G = nx.Graph()
        lines = sys.stdin.read().split('\n')
        n = int(lines[0])
        G.add_nodes_from(range(n))
        for line in lines[2:]:
            if line:
                a, b, w = map(int, line.split())
                G.add_edge(a, b, weight=w)
        groups = {}
        for i, c in enumerate(lines[1].split()):
            groups.setdefault(c, set()).add(i)
        main = max(nx.connected_components(G), key=len)
        eigenvector = nx.eigenvector_centrality_numpy(G.subgraph(sorted(main)), weight=None)
        print(json.dumps({
            'degree': [G.degree(i) for i in range(n)],
            'strength': [G.degree(i, weight='weight') for i in range(n)],
            'betweenness': [nx.betweenness_centrality(G)[i] for i in range(n)],
            'closeness': [nx.closeness_centrality(G)[i] for i in range(n)],
            'eigenvector': [eigenvector.get(i, 0) for i in range(n)],
            'pagerank': [nx.pagerank(G, tol=1e-14, max_iter=5000)[i] for i in range(n)],
            'clustering': [nx.clustering(G)[i] for i in range(n)],
            'core': [nx.core_number(G)[i] for i in range(n)],
            'modularity': [modularity(G, groups.values())],
        }))
        """;

    public static TheoryData<string> Names => ["karate", "miserables", "apart"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Measures_and_modularity_are_the_same(string name)
    {
        var network = Load(name).WithCommunities();
        var input = $"{network.Nodes.Length}\n{string.Join(' ', network.Nodes.Select(n => n.Community))}\n{string.Join('\n', network.Edges.Select(e => $"{e.Source} {e.Target} {e.Count}"))}";
        var expected = JsonDocument.Parse(Python.Run(["networkx", "scipy"], Measures, input)).RootElement;
        var measures = network.Measures();

        AssertSame("degree", measures.Select(m => (double)m.Degree));
        AssertSame("strength", measures.Select(m => m.Strength));
        AssertSame("betweenness", measures.Select(m => m.Betweenness));
        AssertSame("closeness", measures.Select(m => m.Closeness));
        AssertSame("eigenvector", measures.Select(m => m.Eigenvector));
        AssertSame("pagerank", measures.Select(m => m.PageRank));
        AssertSame("clustering", measures.Select(m => m.Clustering));
        AssertSame("core", measures.Select(m => (double)m.Core));
        AssertSame("modularity", [network.Modularity()]);

        void AssertSame(string measure, IEnumerable<double> actual) => Assert.All(
            expected.GetProperty(measure).EnumerateArray().Select(e => Math.Abs(e.GetDouble())).Zip(actual), pair => Assert.InRange(pair.Second, pair.First - 1e-9, pair.First + 1e-9));
    }

    [Fact]
    public void Communities_are_as_good_as_those_of_louvain()
    {
        var louvain = Python.Run(["networkx", "scipy"], """
            import networkx as nx
            from networkx.algorithms.community import modularity, louvain_communities
            G = nx.les_miserables_graph()
            print(max(modularity(G, louvain_communities(G, seed=s)) for s in range(20)))
            """);

        Assert.True(Load("miserables").WithCommunities().Modularity() >= double.Parse(louvain, CultureInfo.InvariantCulture) - 1e-9);
    }

    [Theory]
    [InlineData("gexf")]
    [InlineData("graphml")]
    [InlineData("pajek")]
    public void Files_are_read_back(string format)
    {
        using var folder = new TemporaryFolder();
        var network = Load("miserables").WithCommunities();
        network = network with { Nodes = [.. network.Nodes.Select(n => n with { Term = n.Term with { Name = n.Name + " <&> “é”" } })] };
        var path = Path.Combine(folder.Path, "network." + format);
        Save(network, path, format);
        var read = Python.Run(["networkx"], $"""
            import networkx as nx
            G = nx.read_{format}(r'{path}')
            print(len(G), G.number_of_edges(), int(sum(float(d['weight']) for _, _, d in G.edges(data=True))))
            print(sorted(str(d.get('label', k)) for k, d in G.nodes(data=True))[0])
            """);

        Assert.Equal($"{network.Nodes.Length} {network.Edges.Length} {network.Edges.Sum(e => e.Count)}\n{network.Nodes.Select(n => n.Name).Order(StringComparer.Ordinal).First()}", read.Trim().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Graph_ml_of_networkx_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "lesmis.graphml");
        Python.Run(["networkx"], $"import networkx as nx; nx.write_graphml(nx.les_miserables_graph(), r'{path}')");
        var network = NetworkFiles.LoadGraphMl(path);

        Assert.Equal((77, 254), (network.Nodes.Length, network.Edges.Length));
        Assert.Equal(820, network.Edges.Sum(e => e.Count));
        Assert.Contains("Valjean", network.Nodes.Select(n => n.Name));
    }

    private static Network Load(string name) => name switch
    {
        "karate" => Graphs.Of(34, Graphs.Karate),
        "apart" => Graphs.Of(9, [(0, 1, 3), (1, 2, 1), (2, 0, 1), (2, 3, 2), (4, 5, 1), (5, 6, 7)]),
        _ => Miserables(),
    };

    private static Network Miserables()
    {
        var edges = Python.Run(["networkx"], """
            import networkx as nx
            G = nx.convert_node_labels_to_integers(nx.les_miserables_graph())
            for a, b, d in G.edges(data=True): print(a, b, d['weight'])
            """);
        return Graphs.Of(77, edges.Trim().Split('\n').Select(line => line.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray()).Select(e => (e[0], e[1], (long)e[2])));
    }

    private static void Save(Network network, string path, string format)
    {
        switch (format)
        {
            case "gexf":
                network.SaveGexf(path, _ => "#0072B2");
                break;
            case "graphml":
                network.SaveGraphMl(path);
                break;
            default:
                network.SavePajek(path);
                break;
        }
    }
}
