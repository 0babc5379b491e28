using CsCheck;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;

namespace Dramatis.Tests.CoOccurrence;

public class NetworkTests
{
    [Fact]
    public void The_karate_club_as_published()
    {
        var network = Graphs.Of(34, Graphs.Karate);
        var measures = network.Measures();

        Assert.Equal(78, network.Edges.Length);
        Assert.Equal([16, 17], [measures[0].Degree, measures[33].Degree]);
        Assert.Equal(0.437635, measures[0].Betweenness, 6);
        Assert.Equal(33.0 / 58, measures[0].Closeness, 9);
        Assert.Equal(4, measures[0].Core);

        // The best modularity that this graph has (Brandes et al. 2008).
        var communities = network.WithCommunities();
        Assert.Equal(0.4198, communities.Modularity(), 4);
        Assert.Equal(4, communities.Nodes.Max(n => n.Community));
    }

    [Fact]
    public void Two_cliques_with_a_bridge_are_two_communities_and_the_bridge_is_between()
    {
        var clique = (int from) => Enumerable.Range(from, 5).SelectMany(a => Enumerable.Range(a + 1, from + 4 - a).Select(b => (a, b, 1L)));
        var network = Graphs.Of(10, [.. clique(0), .. clique(5), (4, 5, 1)]).WithCommunities();

        Assert.Equal([1, 1, 1, 1, 1, 2, 2, 2, 2, 2], network.Nodes.Select(n => n.Community!.Value));
        Assert.Equal(network.Measures().Max(m => m.Betweenness), network.Measures()[4].Betweenness);
        Assert.Single(network.WithCommunities(resolution: 0.01).Nodes.Select(n => n.Community).Distinct());
        Assert.Throws<DramatisException>(() => network.WithCommunities(resolution: 0));
    }

    [Fact]
    public void Communities_are_connected_and_depend_on_the_seed_alone() => Random.Sample(graph =>
    {
        var network = Graphs.Of(graph.Nodes, graph.Edges).WithCommunities(seed: 7);
        Assert.Equal(network.Nodes.Select(n => n.Community), network.WithCommunities(seed: 7).Nodes.Select(n => n.Community));
        Assert.InRange(network.Modularity(), -0.5, 1);
        foreach (var community in network.Nodes.Select((n, i) => (n.Community, i)).GroupBy(n => n.Community, n => n.i))
        {
            var numbers = community.Select((n, i) => (n, i)).ToDictionary(n => n.n, n => n.i);
            var inside = Graphs.Of(numbers.Count, graph.Edges.Where(e => numbers.ContainsKey(e.A) && numbers.ContainsKey(e.B)).Select(e => (numbers[e.A], numbers[e.B], e.Count)));
            Assert.Equal(1, inside.Measures().Max(m => m.Component));
        }
    }, iter: 200);

    [Fact]
    public void A_backbone_keeps_what_stands_out()
    {
        // A star whose centre gives 90 of 100 to one: (1 − 0.9)⁴ is far below 0.05, (1 − 0.025)⁴ is not.
        var star = Graphs.Of(6, [(0, 1, 900), (0, 2, 25), (0, 3, 25), (0, 4, 25), (0, 5, 25)]);

        Assert.Equal((0, 1), star.Backbone().Edges.Select(e => (e.Source, e.Target)).Single());
        Assert.Equal(2, star.Backbone().Nodes.Length);
        Assert.Equal(5, star.Backbone(0.95).Edges.Length);
    }

    [Fact]
    public void An_ego_network_holds_the_ties_among_neighbours()
    {
        var network = Graphs.Of(5, [(0, 1, 1), (0, 2, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1)]);

        Assert.Equal(["0", "1", "2"], network.Ego("0").Nodes.Select(n => n.Name));
        Assert.Equal(3, network.Ego("0").Edges.Length);
        Assert.Equal(4, network.Ego("0", steps: 2).Edges.Length);
        Assert.Contains("No node is called “9”", Assert.Throws<DramatisException>(() => network.Ego("9")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_networks_are_compared_by_names()
    {
        var difference = Graphs.Of(3, [(0, 1, 5), (1, 2, 1)]).CompareWith(Graphs.Of(4, [(1, 0, 2), (0, 3, 9)]));

        Assert.Equal(["3"], difference.CameNodes);
        Assert.Empty(difference.WentNodes);
        Assert.Equal(["0–3 came", "0–1 stayed", "1–2 went"], difference.Ties.Select(t => $"{t.A}–{t.B} {t.Change}"));
    }

    [Fact]
    public void Parts_that_no_path_joins_stand_apart() => Random.Sample(
        graph =>
        {
            var network = Graphs.Of(graph.Nodes, graph.Edges).LaidOut(NetworkLayout.KamadaKawai);
            var boxes = network.Measures().GroupBy(m => m.Component, m => m.Node)
                .Select(g => (Left: g.Min(n => n.X), Right: g.Max(n => n.X), Bottom: g.Min(n => n.Y), Top: g.Max(n => n.Y))).ToList();

            Assert.All(network.Nodes, n => Assert.True(n.X is >= 0 and <= 1 && n.Y is >= 0 and <= 1));
            for (var i = 0; i < boxes.Count; i++)
            {
                Assert.DoesNotContain(boxes[..i], b => b.Left < boxes[i].Right + 1e-9 && boxes[i].Left < b.Right + 1e-9 && b.Bottom < boxes[i].Top + 1e-9 && boxes[i].Bottom < b.Top + 1e-9);
            }
        },
        iter: 500);

    [Theory]
    [InlineData(NetworkLayout.KamadaKawai)]
    [InlineData(NetworkLayout.ForceAtlas2)]
    public void Layouts_put_neighbours_nearer_than_others_and_give_the_same_places_again(NetworkLayout layout)
    {
        var network = Graphs.Of(34, Graphs.Karate).LaidOut(layout);
        double Distance(int a, int b) => Math.Sqrt(Math.Pow(network.Nodes[a].X - network.Nodes[b].X, 2) + Math.Pow(network.Nodes[a].Y - network.Nodes[b].Y, 2));
        var linked = Graphs.Karate.Average(e => Distance(e.A, e.B));
        var all = Enumerable.Range(0, 34).SelectMany(a => Enumerable.Range(a + 1, 33 - a).Select(b => Distance(a, b))).Average();

        Assert.True(linked < 0.75 * all, $"{linked} {all}");
        Assert.Equal(network.Nodes.ToList(), Graphs.Of(34, Graphs.Karate).LaidOut(layout).Nodes.ToList());
        Assert.All(network.Nodes, n => Assert.True(n.X is >= 0 and <= 1 && n.Y is >= 0 and <= 1));
    }

    [Fact]
    public void Ties_lead_back_to_the_text_and_its_times()
    {
        using var folder = new TemporaryFolder();
        var text = Corpus.Load(folder.Write("x.csv", "id,year,text\na,1990,\"Iran met Iraq. Iraq left. Iran, said Peru, met Iraq.\"\nb,1995,Iran left Iraq.")).Analyze();
        var pairs = text.CoOccurrences(Window.Sentence);
        var network = pairs.Network(minCount: 2).WithEvidence(pairs, most: 2).WithTimes(pairs, "year");
        var tie = Assert.Single(network.Edges);

        Assert.Equal(["Iran met Iraq.", "Iran, said Peru, met Iraq."], tie.Evidence.Select(e => e.Text));
        Assert.Equal((1990, 1995), tie.Times);
        Assert.Equal("Iraq", text.Corpus.Documents[0][tie.Evidence[1].B]);
        Assert.Contains("no field “month”", Assert.Throws<DramatisException>(() => network.WithTimes(pairs, "month")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 words", false)]
    [InlineData("2 words", true)]
    [InlineData("sentence", false)]
    [InlineData("document", true)]
    [InlineData("1 sentence", false)]
    [InlineData("1 sentence", true)]
    public void Every_count_has_as_many_places(string window, bool directed)
    {
        var pairs = Corpus.FromTexts(("1", "A b a. B c a b. C. A b c a b"), ("2", "B a. C c b a")).Words().CoOccurrences(Window.Parse(window), directed);

        Assert.NotEmpty(pairs);
        Assert.All(pairs, p => Assert.Equal(p.Count, pairs.Evidence(p).Length));
    }

    [Fact]
    public void Communities_of_a_clear_text_are_stable()
    {
        var text = Corpus.FromTexts(Enumerable.Range(0, 40).Select(i => ($"{i}", i % 2 == 0 ? "a b c" : "d e f")));
        var pairs = text.Words().CoOccurrences(Window.Document);

        Assert.All(pairs.Network().WithCommunities().Stability(pairs), s => Assert.Equal(1, s.Share));
        Assert.Throws<DramatisException>(() => pairs.Network().Stability(pairs));
    }

    [Fact]
    public void An_empty_network_is_no_trouble()
    {
        var empty = Graphs.Of(0, []);

        Assert.Empty(empty.Measures());
        Assert.Equal(0, empty.WithCommunities().Modularity());
        Assert.Empty(empty.Backbone().Nodes);
        Assert.Empty(empty.LaidOut(NetworkLayout.ForceAtlas2).Nodes);
    }

    private static Gen<(int Nodes, List<(int A, int B, long Count)> Edges)> Random { get; } = Gen.Int[2, 15].SelectMany(n =>
        Gen.Select(Gen.Int[0, n - 1], Gen.Int[0, n - 1], Gen.Long[1, 5]).List[0, 40].Select(edges => (n, edges.Where(e => e.Item1 < e.Item2).DistinctBy(e => (e.Item1, e.Item2)).ToList())));
}
