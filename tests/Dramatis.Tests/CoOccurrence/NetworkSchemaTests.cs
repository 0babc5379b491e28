using System.Xml.Linq;
using System.Xml.Schema;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.Tests.CoOccurrence;

/// <summary>Files of networks against what their formats allow.</summary>
public sealed class NetworkSchemaTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void Gexf_and_graph_ml_are_valid(bool directed, bool hasTimes, bool hasCommunities)
    {
        var corpus = Corpus.Load(folder.Write("x.csv", "id,year,text\n1,1841,\"bank <tax> \u0001 war & bank\"\n2,1845,tax war bank\n"));
        var pairs = corpus.Words().CoOccurrences(Window.Words(3), directed);
        var network = pairs.Network(Association.Npmi, minCount: 1);
        network = hasTimes ? network.WithTimes(pairs, "year") : network;
        network = hasCommunities ? network.WithCommunities() : network;

        Assert.NotEmpty(network.Edges);
        AssertValid(network);
    }

    [Fact]
    public void Networks_without_a_tie_and_with_a_measure_that_is_infinite_are_valid()
    {
        AssertValid(Graphs.Of(0, []));
        var network = Graphs.Of(2, [(0, 1, 3)]);
        AssertValid(network with { Edges = [network.Edges[0] with { Weight = double.PositiveInfinity }], Measure = Association.Fisher });
    }

    [Fact]
    public void The_schemas_refuse_what_is_wrong()
    {
        var (gexf, graphMl) = Write(Graphs.Of(2, [(0, 1, 3)]));

        Assert.NotEmpty(Errors(gexf.Replace("target=\"1\"", "target=\"7\"", StringComparison.Ordinal), "gexf.xsd", "gexf-viz.xsd"));
        Assert.NotEmpty(Errors(gexf.Replace(" z=\"0\"", "", StringComparison.Ordinal), "gexf.xsd", "gexf-viz.xsd"));
        Assert.NotEmpty(Errors(graphMl.Replace("target=\"n1\"", "target=\"n7\"", StringComparison.Ordinal), "graphml.xsd"));
        Assert.NotEmpty(Errors(graphMl.Replace("<data key=\"count\"", "<data key=\"counts\"", StringComparison.Ordinal), "graphml.xsd"));
    }

    private void AssertValid(Network network)
    {
        var (gexf, graphMl) = Write(network);
        Assert.Empty(Errors(gexf, "gexf.xsd", "gexf-viz.xsd"));
        Assert.Empty(Errors(graphMl, "graphml.xsd"));
    }

    private (string Gexf, string GraphMl) Write(Network network)
    {
        var (gexf, graphMl) = (Path.Combine(folder.Path, "n.gexf"), Path.Combine(folder.Path, "n.graphml"));
        network.SaveGexf(gexf, _ => "#D55E00");
        network.SaveGraphMl(graphMl);
        return (File.ReadAllText(gexf), File.ReadAllText(graphMl));
    }

    private static List<string> Errors(string xml, params string[] schemas)
    {
        var set = new XmlSchemaSet();
        foreach (var schema in schemas)
        {
            using var reader = System.Xml.XmlReader.Create(Path.Combine(Repository.Root, "tests", "Dramatis.Tests", "CoOccurrence", "Schemas", schema));
            set.Add(null, reader);
        }

        var errors = new List<string>();
        XDocument.Parse(xml).Validate(set, (_, e) => errors.Add(e.Message));
        return errors;
    }
}
