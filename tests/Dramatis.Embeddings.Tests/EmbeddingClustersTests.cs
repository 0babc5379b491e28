using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Topics;
using Dramatis.Topics.Saving;

namespace Dramatis.Embeddings.Tests;

public class EmbeddingClustersTests
{
    private static readonly string[] Sentences =
    [
        "The baker sold fresh bread.", "She kneaded dough for rolls.", "Yeast makes a loaf rise.", "The oven was full of cakes.", "He spread butter on toast.", "A pastry cook baked pies.",
        "The ship left the harbor.", "Sailors raised the sails.", "The captain steered through waves.", "A boat anchored in the bay.", "The crew crossed the ocean.", "Seamen scrubbed the deck of the vessel.",
        "The orchestra played a symphony.", "She sang an aria on stage.", "The violinist tuned her strings.", "A choir performed at the concert.", "He composed a piano sonata.", "The drummer kept the rhythm.",
    ];

    private static readonly MiniLmEmbedder Embedder = new();

    [Fact]
    public void Sentences_of_one_meaning_come_together_though_they_share_no_word()
    {
        var model = Find(new EmbeddingClusters { Embedder = Embedder });

        Assert.All(Enumerable.Range(0, 3), c => Assert.Single(model.Passages.Skip(6 * c).Take(6).Select(p => p.MainTopic).Distinct()));
        Assert.Equal(3, model.Passages.Select(p => p.MainTopic).Distinct().Count());
    }

    [Fact]
    public void Sentences_in_any_order_give_the_same_topics()
    {
        string[] shuffled = [.. Sentences];
        new Random(3).Shuffle(shuffled);
        var (one, other) = (Find(new EmbeddingClusters { Embedder = Embedder }), Find(new EmbeddingClusters { Embedder = Embedder }, shuffled));

        Assert.Equal(Print(one), Print(other));
    }

    [Fact]
    public void A_model_that_was_saved_finds_its_clusters_in_new_text()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "topics.json");
        var model = Find(new EmbeddingClusters { Embedder = Embedder });
        model.Save(path);
        var found = EmbeddingTopicFiles.Load(path).Transform(Corpus.FromTexts(("x", "The pianist played Mozart.")).Analyze());

        Assert.Equal(model.Passages[^1].MainTopic, found.Passages[0].MainTopic);
        Assert.Contains("embeddings", Assert.Throws<DramatisException>(() => TopicFiles.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_region_is_dense_the_error_says_what_to_do() => Assert.Contains(
        "MinClusterSize",
        Assert.Throws<DramatisException>(() => Find(new EmbeddingClusters { Embedder = Embedder, Clustering = Clustering.Hdbscan, MinClusterSize = 15 })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Outliers_have_no_topic_or_the_nearest()
    {
        var hdbscan = new EmbeddingClusters { Embedder = Embedder, Clustering = Clustering.Hdbscan, MinClusterSize = 3, Dimensions = 3 };
        var (with, without) = (Find(hdbscan with { AssignOutliers = true }), Find(hdbscan));

        Assert.All(with.Passages, p => Assert.False(p.Weights.IsEmpty));
        Assert.All(without.Passages.Zip(with.Passages).Where(p => !p.First.Weights.IsEmpty), p => Assert.Equal(1, p.First.Weights.Sum(), 9));
    }

    private static TopicModel Find(EmbeddingClusters method, string[]? sentences = null) => Corpus.FromTexts((sentences ?? Sentences).Select(s => (s, s))).Analyze()
        .Topics(3, new TopicOptions { Method = method, MinPassages = 1, StabilityRuns = 1 });

    private static string Print(TopicModel model) =>
        string.Join('\n', model.Topics.SelectMany(t => t.Terms.Select(x => $"{t.Number} {t.Label} {t.Stability!.Seeds:R} {x.Term} {x.Weight:R}")))
        + string.Join('\n', model.Passages.OrderBy(p => p.Document, StringComparer.Ordinal).Select(p => $"{p.Document} {p.MainTopic}"));
}
