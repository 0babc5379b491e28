using System.Globalization;
using Dramatis.Charts.Tables;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;
using Dramatis.Topics;

namespace Dramatis.Notebooks.Displays;

/// <summary>The kit’s results in a few words.</summary>
internal static class Summaries
{
    private const int Shown = 5;

    public static Summary Of(Corpus corpus) => new(
        Line(Count(corpus.Documents.Length, "document"), Count(corpus.Documents.Sum(d => (long)d.Text.Length), "character"), $"hash {corpus.Hash[..12]}"),
        corpus.Table(),
        Skipped(corpus));

    public static Summary Of(AnalyzedCorpus text) => new(
        Line(
            Count(text.Documents.Length, "document"),
            Count(text.Documents.Sum(d => (long)d.Sentences.Length), "sentence"),
            Count(text.Documents.Sum(d => (long)d.Tokens.Length), "token"),
            Count(text.Entities.Mentions.Length, "mention"),
            Count(text.Entities.Count, "entity", "entities")),
        text.Documents.Length > 1 ? text.Table() : null,
        Skipped(text.Corpus));

    public static Summary Of(EntityIndex entities) => new(
        Line([
            Count(entities.Count, "entity", "entities"),
            Count(entities.Mentions.Length, "mention"),
            .. entities.GroupBy(e => e.Type).OrderBy(g => g.Key).Select(g => $"{Number(g.Count())} {g.Key.Label()}"),
        ]),
        entities.Table(),
        []);

    public static Summary Of(Entity entity) => new(
        Line(entity.Name, entity.Type.Label(), Count(entity.MentionCount, "mention"), Count(entity.DocumentCount, "document"), $"named as {string.Join(", ", entity.Aliases)}"),
        entity.DocumentCount > 1 ? entity.Table() : null,
        []);

    public static Summary Of(CoOccurrences pairs) => new(
        Line(
            Count(pairs.Count, "pair"),
            Count(pairs.TermCounts.Length, pairs.Terms.Kind.One, pairs.Terms.Kind.Many),
            pairs.Window.IsDistance ? $"at most {pairs.Window} apart" : Count(pairs.Cases, pairs.Window.ToString())),
        pairs.Count > 0 ? pairs.Table() : null,
        pairs.Count > 0 ? [] : [$"No two {pairs.Terms.Kind.Many} occur together. Choose a larger window."]);

    public static Summary Of(Network network) => new(
        Line(Count(network.Nodes.Length, "node"), Count(network.Edges.Length, "tie"), $"weights: {network.Measure.Label}"),
        network.Edges.Length > 0 ? network.Table() : null,
        network.Edges.Length > 0 ? [] : ["No tie is left. Choose a smaller minCount, or a larger window."]);

    public static Summary Of(Terms terms) => new(
        Line([
            Count(terms.Occurrences, $"{terms.Kind.One} in the text", $"{terms.Kind.Many} in the text"),
            Count(terms.Count, $"distinct {terms.Kind.One}", $"distinct {terms.Kind.Many}"),
            .. terms.Part is null ? [] : new[] { terms.Part },
        ]),
        terms.Frequencies().Table(top: 10),
        []);

    public static Summary Of(FrequencyList frequencies) => new(Line(Count(frequencies.Count, "row")), frequencies.Table(), []);

    public static Summary Of(KeynessList keyness) => new(
        Line($"{keyness.Part} against {keyness.Reference}", Count(keyness.Count, keyness.Kind.One, keyness.Kind.Many), $"{Number(keyness.Count(k => k.Q <= 0.05))} told from chance (false discovery rate 5 %)"),
        keyness.Table(),
        keyness.Any(k => k.Q <= 0.05) ? [] : [$"No {keyness.Kind.One} can be told from chance: the parts are too short, or alike."]);

    public static Summary Of(PairAssessment assessment) => new(
        Line(Count(assessment.Compared, "pair") + " compared", $"{Number(assessment.Found.Length)} told from chance (false discovery rate {(100 * assessment.Level).ToString("0.##", CultureInfo.InvariantCulture)} %)"),
        assessment.Tests.IsEmpty ? null : assessment.Table(),
        [.. assessment.Cautions]);

    public static Summary Of(TopicModel model) => new(
        Line(Count(model.Topics.Length, model.AreTopics ? "topic" : "cluster"), Count(model.Passages.Length, model.Unit.ToString().ToLowerInvariant())),
        model.Overview(),
        model.Cautions);

    private static string[] Skipped(Corpus corpus) => corpus.Skipped.IsEmpty ? []
        : ["Left out: " + string.Join("; ", corpus.Skipped.Take(Shown)) + (corpus.Skipped.Length > Shown ? $"; and {Number(corpus.Skipped.Length - Shown)} more" : "")];

    private static string Line(params string[] facts) => string.Join(" · ", facts);

    private static string Count(long count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
