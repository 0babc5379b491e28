using System.Xml.Linq;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Tests.CoOccurrence;

public class CoOccurrencesTests
{
    private static readonly AnalyzedCorpus Text = Corpus.FromTexts(
        ("1", "Iran met Iraq and Iran. Iran left Peru.\n\nIraq saw Peru."),
        ("2", "Iran met Iraq. Nothing happened."),
        ("3", "Nothing.")).Analyze();

    [Fact]
    public void Sentences_by_hand()
    {
        var pairs = Text.CoOccurrences(TextUnit.Sentence);

        Assert.Equal(6, pairs.Cases);
        Assert.Equal(["Iran–Iraq 2", "Iran–Peru 1", "Iraq–Peru 1"], pairs.Select(Print));
        Assert.Equal(["Iran 3", "Iraq 3", "Peru 2"], pairs.TermCounts.Select(c => $"{c.Key.Name} {c.Value}"));
        Assert.Equal(new Contingency(2, 3, 3, 6), pairs[0].Counts);
    }

    [Fact]
    public void Paragraphs_and_documents_by_hand()
    {
        Assert.Equal(["Iran–Iraq 2", "Iran–Peru 1", "Iraq–Peru 2"], Text.CoOccurrences(TextUnit.Paragraph).OrderBy(p => p.A.Name + p.B.Name, StringComparer.Ordinal).Select(Print));
        Assert.Equal(["Iran–Iraq 2", "Iran–Peru 1", "Iraq–Peru 1"], Text.CoOccurrences(TextUnit.Document).Select(Print));
        Assert.Equal(3, Text.CoOccurrences(TextUnit.Document).Cases);
    }

    [Fact]
    public void The_order_of_documents_changes_no_count()
    {
        var turned = Corpus.FromTexts(Text.Corpus.Documents.Reverse().Select(d => (d.Id, d.Text))).Analyze();

        Assert.Equal(Text.CoOccurrences().Select(Print), turned.CoOccurrences().Select(Print));
    }

    [Fact]
    public void A_corpus_without_entities_has_no_pairs_and_no_network()
    {
        var pairs = Corpus.FromTexts(("x", "nothing")).Analyze().CoOccurrences();

        Assert.Empty(pairs);
        Assert.Empty(pairs.Network().Nodes);
    }

    [Fact]
    public void A_network_keeps_strong_ties_and_places_nodes_apart_in_the_unit_square()
    {
        var network = Text.CoOccurrences().Network(Association.Npmi, minCount: 1);

        Assert.Equal(["Iran", "Iraq", "Peru"], network.Nodes.Select(n => n.Name));
        Assert.Equal(3, network.Edges.Length);
        Assert.All(network.Nodes, n => Assert.True(n.X is >= 0 and <= 1 && n.Y is >= 0 and <= 1));
        Assert.Equal(3, network.Nodes.Select(n => (Math.Round(n.X, 2), Math.Round(n.Y, 2))).Distinct().Count());
        Assert.Single(Text.CoOccurrences().Network(minCount: 2).Edges);
        Assert.Single(Text.CoOccurrences().Network(minCount: 1, top: 2).Edges);
        Assert.Throws<DramatisException>(() => Text.CoOccurrences().Network(minCount: 0));
    }

    [Fact]
    public void Networks_are_written_as_well_formed_gexf_and_graphml()
    {
        var hostile = Corpus.FromTexts(("x", "Mr. Okafor met Iran. Mr. Okafor left Iran.")).Analyze();
        hostile = hostile.With(hostile.Entities.Rename("Okafor", "A<b>&\"\u0001\uD800😀"));
        var network = hostile.CoOccurrences().Network(Association.Npmi, minCount: 1);
        using var gexf = new StringWriter();
        using var graphMl = new StringWriter();

        network.WriteGexf(gexf);
        network.WriteGraphMl(graphMl);

        var nodes = XDocument.Parse(gexf.ToString()).Descendants().Where(e => e.Name.LocalName == "node").ToList();
        Assert.Contains(nodes, n => n.Attribute("label")!.Value == "A<b>&\"\uFFFD\uFFFD😀");
        Assert.Equal(network.Edges.Length, XDocument.Parse(graphMl.ToString()).Descendants().Count(e => e.Name.LocalName == "edge"));
    }

    private static string Print(CoOccurrencePair pair) => $"{pair.A.Name}–{pair.B.Name} {pair.Count}";
}
