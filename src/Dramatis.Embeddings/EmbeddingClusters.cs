using System.Collections.Immutable;
using Dramatis.Topics.Models;

namespace Dramatis.Embeddings;

/// <summary>Topics as clusters of passages of like meaning: sentence embeddings, reduced to their principal components, put into clusters; terms by c-TF-IDF.</summary>
/// <remarks>
/// As BERTopic does it (Grootendorst 2022), without chance: one text, one answer. A passage has one topic, weight 1. HDBSCAN finds the number of topics itself, whatever k.
/// </remarks>
/// <example><code>text.Topics(6, new TopicOptions { Method = new EmbeddingClusters() })</code></example>
public sealed record EmbeddingClusters : ITopicMethod
{
    /// <summary>What makes vectors of texts. Default: <see cref="MiniLmEmbedder"/>.</summary>
    public ISentenceEmbedder Embedder { get; init; } = new MiniLmEmbedder();

    /// <summary>How vectors are put into clusters. Default: k-means.</summary>
    public Clustering Clustering { get; init; } = Clustering.KMeans;

    /// <summary>The number of principal components that are kept. Default: 50 for k-means, 5 for HDBSCAN, which finds no dense regions among many.</summary>
    /// <remarks>
    /// Measured on every fifth passage of the State of the Union addresses (2,000), twenty clusters by k-means: the coherence of their terms (NPMI) is 0.14 with 5
    /// components, 0.15 with 10, 0.16 with 20, 0.17 with 50 and with 100. No other reduction is needed to keep what the embeddings know.
    /// </remarks>
    public int? Dimensions { get; init; }

    /// <summary>For HDBSCAN the least number of passages of a cluster; ignored by k-means. Default: 5.</summary>
    public int MinClusterSize { get; init; } = 5;

    /// <summary>Whether passages in no cluster of HDBSCAN are given to the nearest; ignored by k-means. Default: no, they have no weights.</summary>
    public bool AssignOutliers { get; init; }

    /// <inheritdoc/>
    public string Name => Clustering == Clustering.KMeans ? "embeddings k-means" : "embeddings hdbscan";

    /// <inheritdoc/>
    public ImmutableArray<KeyValuePair<string, object>> Parameters =>
    [
        new("embedder", Embedder.Name), new("dimensions", Kept),
        .. Clustering == Clustering.KMeans ? [] : new KeyValuePair<string, object>[] { new("min cluster size", MinClusterSize), new("outliers", AssignOutliers ? "nearest" : "none") },
    ];

    private int Kept => Dimensions ?? (Clustering == Clustering.KMeans ? 50 : 5);

    /// <inheritdoc/>
    /// <exception cref="DramatisException">HDBSCAN finds fewer than two clusters, or an option makes no sense.</exception>
    public TopicFit Fit(TopicInput input, int k, int seed)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (Kept < 1 || MinClusterSize < 2)
        {
            throw new DramatisException("Dimensions must be 1 or more, MinClusterSize 2 or more.");
        }

        double[][] vectors = [.. input.Texts.Select(text => Embedder.Embed(text).Select(x => (double)x).ToArray())];
        var components = PrincipalComponents.Of(vectors, Kept);
        double[][] points = [.. vectors.Select(components.Project)];
        var clusters = Clustering == Clustering.KMeans ? KMeans.Cluster(points, k, seed) : Hdbscan.Cluster(points, MinClusterSize);
        var count = clusters.Max() + 1;
        if (count < 2)
        {
            throw new DramatisException(
                $"HDBSCAN finds {(count == 0 ? "no cluster" : "one cluster")} of {MinClusterSize} passages or more among {points.Length}. Choose a smaller MinClusterSize, or k-means.");
        }

        if (AssignOutliers)
        {
            var means = KMeans.Means(points, clusters, count);
            clusters = [.. clusters.Select((c, p) => c >= 0 ? c : KMeans.Nearest(points[p], means))];
        }

        double[][] weights = [.. clusters.Select(c => Enumerable.Range(0, count).Select(t => t == c ? 1.0 : 0).ToArray())];
        var terms = ClassTfIdf.Of(ClassTfIdf.Counts(input.Terms, weights, count));
        return new TopicFit(
            [.. terms.Select(t => t.Sum() is var sum and > 0 ? t.Select(w => w / sum).ToArray() : t)],
            new EmbeddingInference(Embedder.Name, KMeans.Means(vectors, clusters, count)) { Texts = Embedder },
            weights);
    }
}
