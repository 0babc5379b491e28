using Dramatis.Topics.Models;

namespace Dramatis.Topics.Saving;

/// <summary>Reads topics from files.</summary>
public static class TopicFiles
{
    private static readonly Dictionary<string, Type> Kinds = new(StringComparer.Ordinal) { ["nmf"] = typeof(NmfInference), ["lda"] = typeof(LdaInference) };

    /// <summary>The model in a file that <see cref="SavingExtensions.Save"/> wrote. It can do all but be split, for which its corpus is needed.</summary>
    /// <exception cref="DramatisException">The file can’t be read, or is no file of topics.</exception>
    /// <example><code>var topics = TopicFiles.Load("topics.json");</code></example>
    public static TopicModel Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return SavingExtensions.Load(path, Kinds);
    }
}
