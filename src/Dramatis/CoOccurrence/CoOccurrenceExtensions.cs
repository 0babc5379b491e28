using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.CoOccurrence;

/// <summary>Puts co-occurrences on <see cref="AnalyzedCorpus"/> and networks on <see cref="CoOccurrences"/>.</summary>
public static class CoOccurrenceExtensions
{
    /// <summary>Counts the pairs of entities that occur in the same <paramref name="window"/>.</summary>
    /// <example><code>var pairs = text.CoOccurrences(TextUnit.Sentence);</code></example>
    public static CoOccurrences CoOccurrences(this AnalyzedCorpus text, TextUnit window = TextUnit.Sentence) => throw new NotImplementedException();

    /// <summary>The network of the pairs that occur together at least <paramref name="minCount"/> times, laid out to be drawn.</summary>
    /// <example><code>var network = pairs.Network(Association.Npmi, minCount: 2);</code></example>
    public static Network Network(this CoOccurrences pairs, Association? measure = null, int minCount = 2, int? top = null) => throw new NotImplementedException();
}
