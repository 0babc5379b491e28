using Dramatis.Charts.Export;
using Dramatis.Charts.Tables;
using Dramatis.Entities;
using Dramatis.Topics;
using Dramatis.Topics.Editing;
using Dramatis.Topics.Hierarchy;
using Dramatis.Topics.Reading;
using Plotly.NET;
using Figure = Dramatis.Charts.Figures.Figure;

namespace Dramatis.Charts.Tests.Figures;

public class TopicFiguresTests
{
    public static TheoryData<string> Names => ["shares", "map", "relevance", "documents", "dendrogram", "similarity", "flows", "entities", "groups", "counts"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_encoded_and_a_figure_is_the_same_every_time(string name)
    {
        var (first, second) = (FigureJson.Write(Draw(name, Samples.HostileText())), FigureJson.Write(Draw(name, Samples.HostileText())));

        Assert.Equal(first, second);
        var figure = System.Text.Json.Nodes.JsonNode.Parse(first)!;
        figure["layout"]!.AsObject().Remove("meta");
        Assert.DoesNotContain("\\u003Cimg", figure.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\\u003Cscript", figure.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Circles_of_the_map_are_in_area_as_the_topics_share_and_every_topic_has_its_label_or_number()
    {
        var topics = Topics(Samples.Text());
        var figure = ChartJson.Of(Figure.TopicMap(topics));
        var sizes = figure.Traces()[0].GetProperty("marker").GetProperty("size").Numbers();
        var (labels, numbers) = (figure.Traces()[0].GetProperty("text").Strings(), figure.Traces()[1].GetProperty("text").Strings());

        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.All(labels.Zip(numbers), l => Assert.True((l.First.Length > 0) ^ (l.Second.Length > 0)));
    }

    [Fact]
    public void The_entities_figure_has_the_weights_of_the_table()
    {
        var text = Samples.Text();
        var who = Topics(text).Entities(text);
        var cells = ChartJson.Of(Figure.EntityTopics(who)).Traces().Single().GetProperty("z").Rows();

        Assert.Equal(who.Rows.Select(r => r.Weights.ToArray()), cells);
        Assert.Equal(who.Rows.Length, who.Table().RowCount);
    }

    [Fact]
    public async Task The_slider_and_the_list_of_the_relevance_figure_work_offline()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "relevance.html");
        var topics = Topics(Samples.Text());
        Figure.TopicRelevance(topics).Save(path);
        await using var page = await BrowserPage.OpenAsync(path);
        await page.WaitForAsync("document.querySelector('.slider-container') !== null");
        const string terms = "[...document.querySelectorAll('.ytick text')].map(t => t.textContent).join('|')";
        const string plot = "document.querySelector('.dramatis-figure')";
        await page.EvaluateAsync<object>($"Plotly.restyle({plot}, {plot}.layout.sliders[0].steps[10].args[0]).then(() => 0)");
        var weightiest = await page.EvaluateAsync<string>(terms);
        await page.EvaluateAsync<object>($"Plotly.restyle({plot}, ...{plot}.layout.updatemenus[0].buttons[1].args).then(() => 0)");
        var second = await page.EvaluateAsync<string>(terms);

        Assert.Equal(Shown(topics.Relevance(1, lambda: 1, terms: 15)), weightiest.Split('|').Order());
        Assert.Equal(Shown(topics.Relevance(2, lambda: 1, terms: 15)), second.Split('|').Order());
        Assert.Empty(page.Errors);
        Assert.Empty(page.Outside);
    }

    private static IOrderedEnumerable<string> Shown(IEnumerable<TermRelevance> terms) => terms.Select(t => t.Term).Order();

    private static TopicModel Topics(AnalyzedCorpus text, int k = 2) => text.Topics(k, new TopicOptions { MinPassages = 1, StabilityRuns = 1 });

    private static GenericChart Draw(string name, AnalyzedCorpus text)
    {
        var topics = Topics(text).Rename(1, Samples.Hostile);
        return name switch
        {
            "shares" => Figure.TopicShares(topics),
            "map" => Figure.TopicMap(topics),
            "relevance" => Figure.TopicRelevance(topics),
            "documents" => Figure.DocumentMap(topics),
            "dendrogram" => Figure.TopicDendrogram(topics.Hierarchy()),
            "similarity" => Figure.TopicSimilarity(topics),
            "flows" => Figure.TopicFlows(topics.Flows(Topics(text, 3))),
            "entities" => Figure.EntityTopics(topics.Entities(text)),
            "groups" => Figure.TopicGroups(topics.By(p => p.Document + Samples.Hostile)),
            _ => Figure.TopicCounts(text.TopicGrid([2, 3], new TopicOptions { MinPassages = 1 }, runs: 2)),
        };
    }
}
