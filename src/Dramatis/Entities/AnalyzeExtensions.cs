using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <summary>Puts <c>Analyze</c> on <see cref="Corpus"/>.</summary>
public static class AnalyzeExtensions
{
    /// <summary>Cuts a corpus into tokens and sentences and finds the entities in it.</summary>
    /// <example><code>var text = Corpus.Load("../seeds").Analyze();</code></example>
    public static AnalyzedCorpus Analyze(this Corpus corpus, IEntityRecognizer? recognizer = null) => throw new NotImplementedException();
}
