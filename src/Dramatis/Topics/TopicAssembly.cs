using System.Collections.Immutable;
using Dramatis.Entities;
using Dramatis.Topics.Models;

namespace Dramatis.Topics;

/// <summary>Makes a model of what a method found.</summary>
internal static class TopicAssembly
{
    /// <summary>The model: topics in the order of their shares, passages in the order of the corpus.</summary>
    public static TopicModel Model(TopicMaterial material, TopicFit fit)
    {
        var (text, options, terms) = (material.Text, material.Options, material.Input.Terms);
        var k = fit.Terms.Count;
        var found = fit.Weights ?? fit.Inference.Weights(material.Input, fit.Terms);
        var shares = Shares(found, k);
        var ranked = fit.Terms.Select(t => Ranked(terms.Terms, t)).ToArray();
        var order = Enumerable.Range(0, k).OrderByDescending(t => shares[t]).ThenBy(t => ranked[t][0].Term, StringComparer.Ordinal).ToArray();
        var weights = new double[material.Passages.Length][];
        for (var i = 0; i < found.Count; i++)
        {
            weights[material.Order[i]] = [.. order.Select(t => found[i][t])];
        }

        return new TopicModel(
            [.. order.Select((t, i) => new Topic(i + 1, shares[t], ranked[t]))],
            Passages(text, material.Passages, weights),
            options.Unit,
            Provenance(material, k))
        {
            State = new TopicState(
                terms.Terms,
                [.. order.Select(t => fit.Terms[t])],
                [.. order.Select((_, i) => new[] { i })],
                [.. order.Select(t => fit.Terms[t])],
                fit.Inference.Over(order),
                options,
                material),
        };
    }

    /// <summary>The mean weight of each topic over the passages that have weights.</summary>
    public static double[] Shares(IReadOnlyList<double[]> weights, int k)
    {
        var filled = weights.Where(w => w.Any(x => x > 0)).ToArray();
        // Sorted, so that the sum does not depend on the order of the passages.
        return [.. Enumerable.Range(0, k).Select(t => filled.Length == 0 ? 0 : filled.Select(w => w[t]).Order().Sum() / filled.Length)];
    }

    /// <summary>Passages with their weights; none for those that have none, or only zeros.</summary>
    public static ImmutableArray<TopicPassage> Passages(AnalyzedCorpus text, ImmutableArray<PassageTerms> passages, IReadOnlyList<double[]?> weights) =>
    [
        .. passages.Select((p, i) =>
        {
            var document = text.Documents[p.Document];
            return new TopicPassage(document.Document.Id, p.Document, p.Span, document.TextOf(p.Span), weights[i] is { } w && w.Any(x => x > 0) ? [.. w] : []);
        }),
    ];

    /// <summary>The terms that have a weight, the weightiest first.</summary>
    public static ImmutableArray<TopicTerm> Ranked(ImmutableArray<string> terms, double[] weights) =>
    [
        .. weights.Select((weight, term) => new TopicTerm(terms[term], weight)).Where(t => t.Weight > 0)
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Term, StringComparer.Ordinal),
    ];

    private static Corpora.Provenance Provenance(TopicMaterial material, int k)
    {
        var (options, defaults) = (material.Options, new TopicOptions());
        var unit = options.Unit.ToString().ToLowerInvariant();
        var provenance = (options.Features.HasFlag(TopicFeatures.Entities) ? material.Text.Entities.Provenance : material.Text.Corpus.Provenance)
            .With("model", options.Method.Name).With("k", k).With("unit", options is { Unit: Tokens.TextUnit.Sentence, Sentences: > 1 } ? $"{options.Sentences} {unit}s" : unit)
            .With("seed", options.Seed).With("min passages", options.MinPassages);
        foreach (var (name, value) in options.Method.Parameters)
        {
            provenance = provenance.With(name, value);
        }

        (string Name, bool IsDefault, object Value)[] others =
        [
            ("features", options.Features == defaults.Features, options.Features.ToString().ToLowerInvariant()),
            ("max share", options.MaxShare == defaults.MaxShare, options.MaxShare),
            ("max terms", options.MaxTerms == defaults.MaxTerms, options.MaxTerms),
            ("stop words", ReferenceEquals(options.StopWords, defaults.StopWords), $"{options.StopWords.Count} of your own"),
            ("guides", options.Guides.IsEmpty, string.Join("; ", options.Guides.Select(g => string.Join(", ", g)))),
        ];
        return others.Where(o => !o.IsDefault).Aggregate(provenance, (p, o) => p.With(o.Name, o.Value));
    }
}
