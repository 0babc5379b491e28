using System.Text.Json.Nodes;
using Dramatis.Charts.Figures;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;
using Dramatis.Tokens;
using Dramatis.Topics;
using Plotly.NET;
using Figure = Dramatis.Charts.Figures.Figure;

namespace Dramatis.Charts.Tests.Figures;

public class FigureTests
{
    public static TheoryData<string> Names => ["mentions", "dispersion", "heatmap", "network", "terms", "along", "frequencies", "groups", "keyness", "comparison", "series", "words", "arcs", "communities", "word-heatmap"];

    [Fact]
    public void Mentions_are_bars_in_order_coloured_by_type()
    {
        var figure = ChartJson.Of(Figure.Mentions(Samples.Text().Entities, top: 3));
        var (person, place) = (figure.Traces()[0], figure.Traces()[1]);

        Assert.Equal(["Ana Lima", "Iran", "Iraq"], figure.Layout().GetProperty("yaxis").GetProperty("ticktext").Strings());
        Assert.Equal(("PERSON", "PLACE"), (person.GetProperty("name").GetString(), place.GetProperty("name").GetString()));
        Assert.Equal([4.0], person.GetProperty("x").Numbers());
        Assert.Equal([3.0, 3.0], place.GetProperty("x").Numbers());
        Assert.Equal([1.0, 2.0], place.GetProperty("y").Numbers());
        Assert.Equal(Palette.Of(EntityType.Place), place.GetProperty("marker").GetProperty("color").GetString());
    }

    [Fact]
    public void Dispersion_marks_stand_at_the_tokens_of_the_corpus()
    {
        var text = Samples.Text();
        var figure = ChartJson.Of(Figure.Dispersion(text));
        var all = text.Documents.SelectMany(d => d.Tokens.Select(t => d.Document[t.Span])).ToList();
        var lima = figure.Traces().Single(t => t.GetProperty("name").GetString() == "PERSON").GetProperty("x").Numbers();

        Assert.Equal(["Ana", "Lima", "Ana", "Ana"], lima.Select(x => all[(int)x]));
        Assert.Single(figure.Layout().GetProperty("shapes").EnumerateArray());
    }

    [Fact]
    public void The_heatmap_is_symmetrical_with_an_empty_diagonal_and_the_counts_of_the_pairs()
    {
        var pairs = Samples.Text().CoOccurrences();
        var figure = ChartJson.Of(Figure.CoOccurrenceHeatmap(pairs));
        var names = figure.Layout().GetProperty("yaxis").GetProperty("ticktext").Strings();
        var z = figure.Traces().Single().GetProperty("z").Rows();

        Assert.Equal(names, figure.Layout().GetProperty("xaxis").GetProperty("ticktext").Strings());
        Assert.Equal(pairs.TermCounts.Select(e => e.Key.Name).Order(), names.Order());
        for (var i = 0; i < names.Length; i++)
        {
            Assert.True(double.IsNaN(z[i][i]));
            for (var j = 0; j < i; j++)
            {
                var expected = pairs.SingleOrDefault(p => (p.A.Name == names[i] && p.B.Name == names[j]) || (p.A.Name == names[j] && p.B.Name == names[i]))?.Count ?? 0;
                Assert.Equal((expected, expected), (z[i][j], z[j][i]));
            }
        }
    }

    [Fact]
    public void Entities_of_one_company_stand_side_by_side_in_the_heatmap()
    {
        string[] sentences = ["Iran met Peru.", "Iran saw Peru.", "Iraq met Chad.", "Iraq saw Chad.", "Iran left Peru.", "Iraq left Chad."];
        var pairs = Corpus.FromTexts(("x", string.Join(' ', sentences))).Analyze().CoOccurrences();
        var names = ChartJson.Of(Figure.CoOccurrenceHeatmap(pairs)).Layout().GetProperty("yaxis").GetProperty("ticktext").Strings();

        Assert.Equal(1, Math.Abs(Array.IndexOf(names, "Iran") - Array.IndexOf(names, "Peru")));
        Assert.Equal(1, Math.Abs(Array.IndexOf(names, "Iraq") - Array.IndexOf(names, "Chad")));
    }

    [Fact]
    public void The_network_has_a_circle_an_entity_as_large_as_it_is_often_mentioned()
    {
        var network = Samples.Text().CoOccurrences().Network(minCount: 1);
        var figure = ChartJson.Of(Figure.Network(network));
        var circles = figure.Traces().Where(t => t.GetProperty("mode").GetString() == "markers+text").ToList();

        Assert.Equal(network.Nodes.Length, circles.Sum(t => t.GetProperty("x").GetArrayLength()));
        var sizes = circles.SelectMany(t => t.GetProperty("text").Strings().Zip(t.GetProperty("marker").GetProperty("size").Numbers())).ToDictionary();
        Assert.True(sizes["Ana Lima"] > sizes["Iran"] && sizes["Iran"] > sizes["Peru"]);
        var lines = figure.Traces().Where(t => t.GetProperty("mode").GetString() == "lines");
        Assert.Equal(network.Edges.Length * 3, lines.Sum(t => t.GetProperty("x").GetArrayLength()));
    }

    [Fact]
    public void Topic_panels_show_the_weightiest_terms_on_one_scale()
    {
        var topics = Samples.Text().Topics(2);
        var figure = ChartJson.Of(Figure.TopicTerms(topics, terms: 3));

        Assert.Equal(topics.Topics.Select(t => t.Terms.Take(3).Select(x => x.Weight)), figure.Traces().Select(t => t.GetProperty("x").Numbers().AsEnumerable()));
        Assert.Equal(
            figure.Layout().GetProperty("xaxis").GetProperty("range").Numbers(), figure.Layout().GetProperty("xaxis2").GetProperty("range").Numbers());
    }

    [Fact]
    public void Topics_along_the_text_have_a_cell_a_passage_and_a_gap_where_no_term_is_left()
    {
        var topics = Corpus.FromTexts(("x", "Talks failed here. The. Talks failed there. Peru talks.")).Analyze().Topics(2, new TopicOptions { MinPassages = 1 });
        var z = ChartJson.Of(Figure.TopicsAlongText(topics)).Traces().Single().GetProperty("z").Rows();

        Assert.Equal((2, 4), (z.Length, z[0].Length));
        Assert.Equal([false, true, false, false], z[0].Select(double.IsNaN));
        Assert.All([0, 2, 3], i => Assert.Equal(1, z[0][i] + z[1][i], 6));
    }

    [Fact]
    public void Many_passages_are_drawn_as_means()
    {
        var topics = Corpus.FromTexts(("x", string.Concat(Enumerable.Range(0, 1000).Select(i => i < 500 ? "Talks failed badly. " : "Rivers flow slowly. ")))).Analyze().Topics(2);
        var figure = ChartJson.Of(Figure.TopicsAlongText(topics)).Traces().Single();

        Assert.Equal(334, figure.GetProperty("x").GetArrayLength());
        Assert.Equal(2, figure.GetProperty("x").Numbers()[0]);
        Assert.Equal(topics.Passages.Take(3).Average(p => p.Weights[0]), figure.GetProperty("z").Rows()[0][0], 9);
    }

    [Fact]
    public void Nothing_to_draw_is_said_in_the_figure()
    {
        var nobody = Corpus.FromTexts(("x", "nothing here")).Analyze();
        var chart = Figure.Network(Samples.Text().CoOccurrences().Network(minCount: 99));

        Assert.All(
            [Figure.Mentions(nobody.Entities), Figure.Dispersion(nobody), Figure.CoOccurrenceHeatmap(nobody.CoOccurrences()), chart],
            figure => Assert.NotEqual("", ChartJson.Of(figure).Layout().GetProperty("annotations")[0].GetProperty("text").GetString()));
    }

    [Fact]
    public void Less_than_one_is_refused() => Assert.All(
        [() => Figure.Mentions(Samples.Text().Entities, 0), () => Figure.Dispersion(Samples.Text(), -1), () => Figure.TopicTerms(Samples.Text().Topics(2), 0)],
        (Func<GenericChart> make) => Assert.Throws<DramatisException>(make));

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_from_the_corpus_is_encoded_in_every_figure(string name)
    {
        var json = Dramatis.Charts.Export.FigureJson.Write(Draw(name, Samples.HostileText()));
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);

        // What plotly.js draws; the provenance in layout.meta isn’t, nor the sentences behind marks, which a page shows as plain text.
        var figure = JsonNode.Parse(json)!;
        figure["layout"]!.AsObject().Remove("meta");
        foreach (var trace in figure["data"]!.AsArray())
        {
            Assert.DoesNotContain("customdata", trace!["hovertemplate"]?.ToString() ?? "", StringComparison.Ordinal);
            trace.AsObject().Remove("customdata");
        }

        Assert.DoesNotContain("\\u003Cimg", figure.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\\u003Cscript", figure.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_is_the_same_every_time_and_says_how_it_was_made(string name)
    {
        var (first, second) = (Draw(name, Samples.Text()), Draw(name, Samples.Text()));

        Assert.Equal(Dramatis.Charts.Export.FigureJson.Write(first), Dramatis.Charts.Export.FigureJson.Write(second));
        var made = ChartJson.Of(first).Layout().GetProperty("meta").GetProperty("dramatis");
        Assert.Equal(Samples.Text().Corpus.Hash, made.GetProperty("corpus").GetString());
        Assert.Equal(Provenance.KitVersion, made.GetProperty("version").GetString());
    }

    internal static GenericChart Draw(string name, AnalyzedCorpus text) => name switch
    {
        "mentions" => Figure.Mentions(text.Entities),
        "dispersion" => Figure.Dispersion(text),
        "heatmap" => Figure.CoOccurrenceHeatmap(text.CoOccurrences(TextUnit.Sentence)),
        "network" => Figure.Network(text.CoOccurrences().Network(Association.Npmi, minCount: 1)),
        "terms" => Figure.TopicTerms(text.Topics(2, new TopicOptions { MinPassages = 1 })),
        "frequencies" => Figure.Frequencies(text.EntityTerms().Frequencies()),
        "groups" => Figure.Frequencies(text.EntityTerms().FrequenciesBy(d => d.Id, "id")),
        "keyness" => Figure.Keyness(Parts(text)),
        "comparison" => Figure.Comparison(Parts(text)),
        "series" => Figure.Series(text.EntityTerms().Series(text.Entities[0].Name, "year"), text.EntityTerms().Series("Iran", "year")),
        "words" => Figure.Dispersion(text.EntityTerms()),
        "arcs" => Figure.Arcs(text.CoOccurrences().Network(minCount: 1), text.CoOccurrences()),
        "communities" => Figure.Network(text.CoOccurrences().Network(minCount: 1).WithCommunities().WithEvidence(text.CoOccurrences())),
        "word-heatmap" => Figure.CoOccurrenceHeatmap(text.EntityTerms().CoOccurrences(Window.Words(5))),
        _ => Figure.TopicsAlongText(text.Topics(2, new TopicOptions { MinPassages = 1 })),
    };

    private static KeynessList Parts(AnalyzedCorpus text)
    {
        var terms = text.EntityTerms();
        return terms.In(d => d.Id != "b", text.Corpus.Documents[0].Id).Keyness(terms.In(d => d.Id == "b", "<img src=b>"), minCount: 1);
    }
}
