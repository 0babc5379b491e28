using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dramatis.Corpora;
using Dramatis.Entities.Aliases;
using Dramatis.Entities.Learning;
using Dramatis.Entities.Recognition;
using Dramatis.Progress;
using Dramatis.Tokens;

namespace Dramatis.Entities;

/// <summary>Puts <c>Analyze</c> on <see cref="Corpus"/>.</summary>
public static class AnalyzeExtensions
{
    /// <summary>Cuts a corpus into tokens and sentences and finds the entities in it.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="recognizer">What finds the names; by default the kit’s <see cref="LearnedRecognizer"/>.</param>
    /// <remarks>Documents are worked on in parallel; the result does not depend on it.</remarks>
    /// <example><code>var text = Corpus.Load("../seeds").Analyze();</code></example>
    public static AnalyzedCorpus Analyze(this Corpus corpus, IEntityRecognizer? recognizer = null) => corpus.Analyze(recognizer, TokenizerOptions.Default);

    /// <summary>Cuts a corpus into tokens and sentences, with abbreviations of its own, and finds the entities in it.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="recognizer">What finds the names; by default the kit’s <see cref="LearnedRecognizer"/>.</param>
    /// <param name="tokens">How tokens are cut; recognizers expect the kit’s own way, with <see cref="TokenizerOptions.Abbreviations"/> added at most.</param>
    /// <example><code>corpus.Analyze(null, new TokenizerOptions { Abbreviations = AbbreviationLearner.Learn(corpus) })</code></example>
    public static AnalyzedCorpus Analyze(this Corpus corpus, IEntityRecognizer? recognizer, TokenizerOptions tokens)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(tokens);
        recognizer ??= LearnedRecognizer.Default;
        var documents = new TokenizedDocument[corpus.Documents.Length];
        var spans = new ImmutableArray<EntitySpan>[documents.Length];

        var oneDone = LongWork.Begin("Analyzing documents", documents.Length);

        // Each document is its own work and has its own place in the result, so the order of threads shows nowhere.
        Parallel.For(0, documents.Length, i =>
        {
            documents[i] = TokenizedDocument.From(corpus.Documents[i], tokens);
            spans[i] = recognizer.Recognize(documents[i]);
            oneDone();
        });

        var tokenized = ImmutableCollectionsMarshal.AsImmutableArray(documents);
        var entities = AliasResolver.Resolve(tokenized, spans, (recognizer as GuidedRecognizer)?.Names is { } names ? Gazetteer.Default.With(names) : Gazetteer.Default, corpus.Provenance.With("recognizer", recognizer.Name));
        return new AnalyzedCorpus(corpus, tokenized, entities);
    }
}
