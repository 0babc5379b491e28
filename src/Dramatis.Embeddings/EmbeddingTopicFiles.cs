using Dramatis.Topics;
using Dramatis.Topics.Saving;

namespace Dramatis.Embeddings;

/// <summary>Reads topics that are clusters of embeddings from files.</summary>
public static class EmbeddingTopicFiles
{
    /// <summary>The model in a file that <see cref="SavingExtensions.Save"/> wrote of topics by <see cref="EmbeddingClusters"/>, with the default embedder.</summary>
    /// <exception cref="DramatisException">The file can’t be read, or is no file of such topics.</exception>
    /// <example><code>var topics = EmbeddingTopicFiles.Load("topics.json");</code></example>
    public static TopicModel Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return SavingExtensions.Load(path, new Dictionary<string, Type>(StringComparer.Ordinal) { ["embeddings"] = typeof(EmbeddingInference) });
    }
}
