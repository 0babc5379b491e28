using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Topics;

/// <summary>Puts topics on <see cref="AnalyzedCorpus"/>.</summary>
public static class TopicsExtensions
{
    /// <summary>Finds <paramref name="k"/> topics over the corpus's passages by LDA.</summary>
    /// <example><code>var topics = text.Topics(k: 6, seed: 1);</code></example>
    public static TopicModel Topics(this AnalyzedCorpus text, int k, TextUnit unit = TextUnit.Sentence, int seed = 1) => throw new NotImplementedException();
}
