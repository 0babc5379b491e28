using Dramatis.Topics.Models;

namespace Dramatis.Embeddings.Tests;

public class KnownSubjectsTests
{
    /// <summary>For each subject who does what to what; a sentence is drawn from one subject, each of its words alike often.</summary>
    private static readonly string[][][] Subjects =
    [
        [["baker", "cook", "confectioner"], ["kneaded", "baked", "iced"], ["bread", "cake", "pastry", "dough"]],
        [["sailor", "captain", "helmsman"], ["steered", "anchored", "moored"], ["ship", "vessel", "schooner", "frigate"]],
        [["violinist", "pianist", "conductor"], ["rehearsed", "composed", "performed"], ["sonata", "symphony", "concerto", "overture"]],
        [["surgeon", "nurse", "physician"], ["treated", "healed", "vaccinated"], ["patient", "wound", "fever", "fracture"]],
    ];

    private static readonly MiniLmEmbedder Embedder = new();

    public static TheoryData<Clustering> Clusterings => [Clustering.KMeans, Clustering.Hdbscan];

    [Theory]
    [MemberData(nameof(Clusterings))]
    public void Subjects_that_sentences_were_drawn_from_are_recovered(Clustering clustering)
    {
        string[][] passages = [.. Passages(200)];
        var terms = TermMatrix.Count(passages);
        var input = new TopicInput(terms, [.. passages.Select(p => $"The {p[0]} {p[1]} the {p[2]}.")], []);
        var fit = new EmbeddingClusters { Embedder = Embedder, Clustering = clustering, MinClusterSize = 20, AssignOutliers = true }.Fit(input, Subjects.Length, 1);

        Assert.Equal(Subjects.Length, fit.Terms.Count);
        Assert.All(Subjects, subject => Assert.InRange(fit.Terms.Max(found => Cosine([.. terms.Terms.Select(w => Probability(subject, w))], found)), 0.95, 1.0001));
    }

    /// <summary>
    /// Two classes of five tokens: apple 3, pear 1, red 1; and car 2, road 2, red 1. By Grootendorst (2022) a weight is the share in the class times
    /// ln(1 + 5 / tokens in both); the weights of a topic are made to sum to 1.
    /// </summary>
    [Fact]
    public void Terms_have_the_weights_of_c_tf_idf_by_hand()
    {
        string[][] passages = [["apple", "apple", "red"], ["apple", "pear"], ["road", "red"], ["road", "car", "car"]];
        var terms = TermMatrix.Count(passages);
        var fit = new EmbeddingClusters { Embedder = new FruitOrRoad(), Dimensions = 1 }.Fit(new TopicInput(terms, [.. passages.Select(p => string.Join(' ', p))], []), 2, 1);

        double[] fruit = [0.6 * Math.Log(1 + (5.0 / 3)), 0, 0.2 * Math.Log(1 + (5.0 / 1)), 0.2 * Math.Log(1 + (5.0 / 2)), 0];
        double[] road = [0, 0.4 * Math.Log(1 + (5.0 / 2)), 0, 0.2 * Math.Log(1 + (5.0 / 2)), 0.4 * Math.Log(1 + (5.0 / 2))];
        Assert.Equal(["apple", "car", "pear", "red", "road"], terms.Terms);
        AssertClose(fruit, fit.Terms.Single(t => t[0] > 0));
        AssertClose(road, fit.Terms.Single(t => t[0] == 0));
    }

    private static void AssertClose(double[] weights, double[] topic)
    {
        for (var w = 0; w < weights.Length; w++)
        {
            Assert.Equal(weights[w] / weights.Sum(), topic[w], 12);
        }
    }

    private static IEnumerable<string[]> Passages(int count)
    {
        var random = new Random(5);
        for (var i = 0; i < count; i++)
        {
            yield return [.. Subjects[random.Next(Subjects.Length)].Select(words => words[random.Next(words.Length)])];
        }
    }

    private static double Probability(string[][] subject, string word) => subject.Sum(words => words.Contains(word) ? 1.0 / (subject.Length * words.Length) : 0);

    private static double Cosine(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum() / Math.Sqrt(a.Sum(x => x * x) * b.Sum(x => x * x));

    private sealed class FruitOrRoad : ISentenceEmbedder
    {
        public string Name => "fruit or road";

        public IReadOnlyList<float> Embed(string text) => text.Contains("apple", StringComparison.Ordinal) ? [1, 0] : [0, 1];
    }
}
