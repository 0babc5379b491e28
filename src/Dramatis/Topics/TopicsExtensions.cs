using Dramatis.Entities;
using Dramatis.Tokens;
using Dramatis.Topics.Models;
using Dramatis.Topics.Quality;

namespace Dramatis.Topics;

/// <summary>Puts topics on <see cref="AnalyzedCorpus"/>.</summary>
public static class TopicsExtensions
{
    private const int FewEnoughForStability = 1000;
    private const int StabilityRuns = 10;

    /// <summary>Finds <paramref name="k"/> topics over the corpus’s passages by non-negative matrix factorization (<see cref="Nmf"/>).</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="k">The number of topics, at least 2 and at most the number of passages; or <see cref="TopicCount.Auto"/>.</param>
    /// <param name="unit">The passages that topics are shared out over. Default: sentences.</param>
    /// <param name="seed">The start of the random numbers. Default: 1.</param>
    /// <inheritdoc cref="Topics(AnalyzedCorpus, TopicCount, TopicOptions)" path="/remarks|/exception"/>
    /// <example><code>var topics = text.Topics(k: 6, TextUnit.Paragraph, seed: 1);</code></example>
    public static TopicModel Topics(this AnalyzedCorpus text, TopicCount k, TextUnit unit = TextUnit.Sentence, int seed = 1) =>
        text.Topics(k, new TopicOptions { Unit = unit, Seed = seed });

    /// <summary>Finds <paramref name="k"/> topics over the corpus’s passages.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="k">The number of topics, at least 2 and at most the number of passages; or <see cref="TopicCount.Auto"/>.</param>
    /// <param name="options">The method, what passages are, the seed, and which words count.</param>
    /// <remarks>
    /// Topics are numbered by their share. The same texts, options and seed give the same topics, in whatever order the texts come. Of a text too small for
    /// topics, it gives clusters and says so (<see cref="TopicModel.AreTopics"/>, <see cref="TopicModel.Cautions"/>).
    /// </remarks>
    /// <exception cref="DramatisException"><paramref name="k"/> is too small, or larger than the text can bear; or an option makes no sense.</exception>
    /// <example><code>var topics = text.Topics(6, new TopicOptions { Method = new GibbsLda(), Unit = TextUnit.Document, MinPassages = 5 });</code></example>
    public static TopicModel Topics(this AnalyzedCorpus text, TopicCount k, TopicOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        var material = TopicMaterial.Of(text, options);
        var grid = k.IsAuto ? TopicGridSearch.Run(material, null, TopicGridSearch.DefaultRuns) : null;
        var number = grid?.Chosen.K ?? k.Number;
        CheckCount(material, number);
        var model = TopicAssembly.Model(material, options.Method.Fit(material.Input, number, options.Seed));
        var runs = options.StabilityRuns ?? (material.Order.Length <= FewEnoughForStability ? StabilityRuns : 0);
        model = runs > 0 ? StabilitySearch.Measure(model, material, runs) : model;
        return TopicCautions.AddTo(TopicLabels.AddTo(model, material) with { Grid = grid }, material);
    }

    /// <summary>Tries several numbers of topics: how coherent and how stable the topics of each are.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="ks">The numbers to try; by default five between 2 and what the text can bear.</param>
    /// <param name="options">The method, what passages are, the seed, and which words count.</param>
    /// <param name="runs">How often topics are found for each number, each time from another beginning and, but for the first, in passages drawn anew. Default: 5.</param>
    /// <exception cref="DramatisException">A number is too small, or larger than the text can bear.</exception>
    /// <example><code>var grid = text.TopicGrid([5, 10, 20], new TopicOptions { Unit = TextUnit.Document });</code></example>
    public static TopicGrid TopicGrid(this AnalyzedCorpus text, IReadOnlyList<int>? ks = null, TopicOptions? options = null, int runs = TopicGridSearch.DefaultRuns)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        var material = TopicMaterial.Of(text, options ?? new TopicOptions());
        foreach (var k in ks ?? [])
        {
            CheckCount(material, k);
        }

        return TopicGridSearch.Run(material, ks, runs);
    }

    private static void CheckCount(TopicMaterial material, int k)
    {
        var (options, passages) = (material.Options, material.Order.Length);
        var unit = options.Unit.ToString().ToLowerInvariant();
        if (k < 2)
        {
            throw new DramatisException($"k is {k}: topics need k of 2 or more.");
        }

        if (options.Guides.Length > k)
        {
            throw new DramatisException($"There are {options.Guides.Length} lists of words that guide topics, and {k} topics. Choose a larger k, or fewer lists.");
        }

        if (k > passages)
        {
            throw new DramatisException(
                $"k is {k}, but the corpus has only {passages} {(options.Sentences > 1 ? "passage" : unit)}s with words that count (in at least {options.MinPassages} of them, no stop words). "
                + "Choose a smaller k, smaller passages, or a smaller MinPassages.");
        }
    }
}
