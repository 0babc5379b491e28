using System.Text.Json.Serialization;
using Dramatis.Topics.Models;

namespace Dramatis.Embeddings;

/// <summary>A passage belongs to the cluster whose mean is nearest to its embedding.</summary>
/// <param name="Embedder">The embedder’s name.</param>
/// <param name="Means">The mean embedding of each cluster, over all dimensions.</param>
public sealed record EmbeddingInference(string Embedder, double[][] Means) : TopicInference
{
    /// <summary>The embedder.</summary>
    [JsonIgnore]
    public ISentenceEmbedder Texts { get; init; } = new MiniLmEmbedder();

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "embeddings";

    /// <inheritdoc/>
    internal override bool KnowsTermsOnly => false;

    /// <inheritdoc/>
    public override IReadOnlyList<double[]> Weights(TopicInput passages, IReadOnlyList<double[]> topics)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return [.. passages.Texts.Select(text =>
        {
            var weights = new double[Means.Length];
            if (!string.IsNullOrWhiteSpace(text))
            {
                weights[KMeans.Nearest([.. Texts.Embed(text).Select(x => (double)x)], Means)] = 1;
            }

            return weights;
        })];
    }

    /// <inheritdoc/>
    internal override TopicInference Over(IReadOnlyList<int> topics) => this with { Means = [.. topics.Select(t => Means[t])] };
}
