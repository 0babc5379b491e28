using Dramatis.Entities;
using Dramatis.Topics.Models;

namespace Dramatis.Topics.Quality;

/// <summary>Puts measures of quality on <see cref="TopicModel"/>.</summary>
public static class QualityExtensions
{
    private const double Epsilon = 1e-12;

    /// <summary>How coherent, exclusive and diverse the topics are.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="reference">The texts that coherence is measured in: those the topics are of, or others.</param>
    /// <param name="terms">The number of terms a topic, the weightiest. Default: 10.</param>
    /// <remarks>
    /// Texts are the terms that count (no stop words), in their order: windows run over whole documents, U_Mass over the passages.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="terms"/> is less than 2.</exception>
    /// <example><code>topics.Quality(text)</code></example>
    public static TopicQuality Quality(this TopicModel topics, AnalyzedCorpus reference, int terms = 10)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 2);
        string[][] top = [.. topics.Topics.Select(t => t.Terms.Take(terms).Select(x => x.Term).ToArray())];
        var passages = PassageTerms.Of(reference, topics.State.Options);
        var texts = passages.Select(p => p.Terms).ToList();
        string[][] documents = [.. passages.GroupBy(p => p.Document).Select(g => g.SelectMany(p => p.Terms).ToArray())];
        var npmi = Coherence.Of(top, documents, CoherenceMeasure.Npmi);
        var v = Coherence.Of(top, documents, CoherenceMeasure.V);
        var uci = Coherence.Of(top, documents, CoherenceMeasure.Uci);
        var massed = Coherence.Of(top, texts, CoherenceMeasure.UMass);
        return new TopicQuality(
            [.. topics.Topics.Select((topic, i) => new TopicQualityRow(topic, npmi[i], v[i], massed[i], uci[i], Exclusivity(topics, i, terms)))],
            Diversity(top),
            terms,
            topics.Provenance.With("coherence in", reference.Corpus.Hash[..12]).With("terms", terms));
    }

    /// <summary>How badly a model of probabilities foresees text: the less the better.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="heldOut">Text that the topics weren’t found in.</param>
    /// <returns>
    /// The exponential of the mean negative log probability of a token; null if the model has no probabilities (NMF, clusters), or no token is known.
    /// </returns>
    /// <remarks>By document completion (Wallach et al. 2009): the topics of each passage are inferred from every second token and foresee the others.</remarks>
    /// <example><code>topics.Perplexity(later)</code></example>
    public static double? Perplexity(this TopicModel topics, AnalyzedCorpus heldOut)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(heldOut);
        if (topics.State.Inference is not LdaInference inference)
        {
            return null;
        }

        var passages = PassageTerms.Of(heldOut, topics.State.Options);
        var seen = TermMatrix.Count(passages.Select(p => p.Terms.Where((_, i) => i % 2 == 0))).Over(topics.State.Vocabulary);
        var foreseen = TermMatrix.Count(passages.Select(p => p.Terms.Where((_, i) => i % 2 == 1))).Over(topics.State.Vocabulary);
        var weights = inference.Weights(new TopicInput(seen), topics.State.BaseTerms);
        double sum = 0;
        long tokens = 0;
        for (var p = 0; p < foreseen.PassageCount; p++)
        {
            var terms = foreseen.TermsOf(p);
            for (var i = 0; i < terms.Length; i++)
            {
                double probability = 0;
                for (var t = 0; t < weights[p].Length; t++)
                {
                    probability += weights[p][t] * topics.State.BaseTerms[t][terms[i]];
                }

                sum += foreseen.CountsOf(p)[i] * Math.Log(probability + Epsilon);
                tokens += foreseen.CountsOf(p)[i];
            }
        }

        return tokens == 0 ? null : Math.Exp(-sum / tokens);
    }

    /// <summary>The share of distinct terms among the <paramref name="terms"/> weightiest of each topic, from 0 to 1.</summary>
    /// <example><code>topics.Diversity()</code></example>
    public static double Diversity(this TopicModel topics, int terms = 10)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 1);
        return Diversity([.. topics.Topics.Select(t => t.Terms.Take(terms).Select(x => x.Term).ToArray())]);
    }

    private static double Diversity(string[][] top) =>
        top.Sum(t => t.Length) is var all and > 0 ? top.SelectMany(t => t).Distinct(StringComparer.Ordinal).Count() / (double)all : 0;

    private static double Exclusivity(TopicModel topics, int topic, int terms)
    {
        var weights = topics.State.TermWeights;
        return PassageCoherence.Top(weights[topic], terms).Select(w => weights[topic][w] / weights.Sum(t => t[w])).DefaultIfEmpty(0).Average();
    }
}
