using System.Xml.Linq;
using Dramatis.CoOccurrence;
using Dramatis.Entities;

namespace Dramatis.Tests.CoOccurrence;

public sealed class NetworkFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Graph_ml_reads_back_as_the_network_it_was()
    {
        var network = Dramatis.Corpora.Corpus.FromTexts(("x", "Iran met Iraq. Ana Lima met Iran in Iraq. Peru saw Iran.")).Analyze().CoOccurrences().Network(minCount: 1).WithCommunities();
        var path = Path.Combine(folder.Path, "n.graphml");
        network.SaveGraphMl(path);
        var read = NetworkFiles.LoadGraphMl(path);

        Assert.Equal(network.Nodes.Select(n => (n.Name, n.Term.Type, n.Term.Occurrences, n.Community)), read.Nodes.Select(n => (n.Name, n.Term.Type, n.Term.Occurrences, n.Community)));
        Assert.Equal(network.Edges.Select(e => (e.Source, e.Target, e.Count)), read.Edges.Select(e => (e.Source, e.Target, e.Count)));
        Assert.All(network.Nodes.Zip(read.Nodes), pair => Assert.Equal(pair.First.X, pair.Second.X, 9));
    }

    [Fact]
    public void Gexf_has_colours_sizes_places_and_times()
    {
        var network = Graphs.Of(2, [(0, 1, 3)]);
        var path = Path.Combine(folder.Path, "n.gexf");
        (network with { Edges = [network.Edges[0] with { Times = (1790, 1800) }] }).SaveGexf(path, _ => "#0072B2");
        var gexf = XDocument.Load(path).Root!;

        XNamespace ns = "http://www.gexf.net/1.2draft", viz = "http://www.gexf.net/1.2draft/viz";
        Assert.Equal("dynamic", gexf.Element(ns + "graph")!.Attribute("mode")!.Value);
        var edge = gexf.Descendants(ns + "edge").Single();
        Assert.Equal(("1790", "1800"), (edge.Attribute("start")!.Value, edge.Attribute("end")!.Value));
        var color = gexf.Descendants(viz + "color").First();
        Assert.Equal(("0", "114", "178"), (color.Attribute("r")!.Value, color.Attribute("g")!.Value, color.Attribute("b")!.Value));
        Assert.Equal(2, gexf.Descendants(viz + "size").Count());
        Assert.Equal(2, gexf.Descendants(viz + "position").Count());
    }

    [Fact]
    public void Tables_for_gephi()
    {
        Graphs.Of(2, [(0, 1, 3)]).SaveCsv(Path.Combine(folder.Path, "n.csv"), Path.Combine(folder.Path, "e.csv"));

        Assert.Equal("Id,Label,type,mentions,community,x,y\n0,0,,1,,0,0\n1,1,,1,,0,0\n", File.ReadAllText(Path.Combine(folder.Path, "n.csv")));
        Assert.Equal("Source,Target,Type,Weight\n0,1,Undirected,3\n", File.ReadAllText(Path.Combine(folder.Path, "e.csv")));
    }

    [Theory]
    [InlineData("<a/>", "no GraphML")]
    [InlineData("not xml", "can't be read as GraphML")]
    [InlineData("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph><node id='a'/><edge source='a' target='b'/></graph></graphml>", "“b”, which is no node")]
    [InlineData("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph><node/></graph></graphml>", "a <node> has no id")]
    public void What_is_no_graph_ml_is_refused(string content, string said) =>
        Assert.Contains(said, Assert.Throws<DramatisException>(() => NetworkFiles.LoadGraphMl(folder.Write("x.graphml", content))).Message, StringComparison.Ordinal);
}
