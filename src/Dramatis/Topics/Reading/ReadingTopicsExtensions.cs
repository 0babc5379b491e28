using System.Collections.Immutable;
using System.Globalization;
using Dramatis.Entities;
using Dramatis.Topics.Numerics;

namespace Dramatis.Topics.Reading;

/// <summary>Leads from topics back to the text, and to who is in it.</summary>
public static class ReadingTopicsExtensions
{
    private const int Draws = 400;
    private const double Tail = 0.025;

    /// <summary>The passages that show best what each topic is about: those with most of it; of several, those with more of its weightiest terms.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="count">The number of passages a topic at the most. Default: 3.</param>
    /// <remarks>A passage is ranked by the topic’s weight in it times the weight, in the topic, of the terms that it holds. One that stands twice is shown once.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    /// <example><code>topics.Representative(2)[0].Passage.Text</code></example>
    public static ImmutableArray<RepresentativePassage> Representative(this TopicModel topics, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. topics.Topics.SelectMany((topic, t) => Representative(topics, topic, t, count))];
    }

    /// <summary>Who is in which topic: the mean weight of each topic over the passages that mention an entity, a passage once a mention.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="text">The corpus that the topics are of.</param>
    /// <exception cref="DramatisException">The topics are of another corpus.</exception>
    /// <example><code>topics.Entities(text)</code></example>
    public static EntityTopics Entities(this TopicModel topics, AnalyzedCorpus text)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(text);
        if (topics.Provenance.CorpusHash != text.Corpus.Hash)
        {
            throw new DramatisException("The topics are of another corpus than the entities. Use topics.Transform(text) first.");
        }

        var passages = topics.Passages.GroupBy(p => p.DocumentIndex).ToDictionary(g => g.Key, g => g.OrderBy(p => p.Span.Start).ToArray());
        var rows = text.Entities.Select(entity =>
        {
            double[][] weights = [.. entity.Mentions.Select(m => PassageAt(passages, m)).Where(p => p is { Weights.IsEmpty: false }).Select(p => p!.Weights.ToArray())];
            return new EntityTopicRow(entity, weights.Length, weights.Length == 0 ? [] : [.. Mean(weights)]);
        });
        var provenance = text.Entities.Provenance;
        return new EntityTopics(
            [.. rows.Where(r => r.Mentions > 0)],
            topics.Topics,
            topics.Provenance.Parameters.Aggregate(provenance, (p, parameter) => p.With(parameter.Key, parameter.Value)));
    }

    /// <summary>How much of each topic is in groups of passages, by date, author, party …, with 95 % intervals.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="group">The group of a passage; null leaves it out.</param>
    /// <remarks>
    /// Intervals are of Efron’s bootstrap: documents are drawn anew 400 times (passages, if the group has one document), and the middle 95 % of the means are
    /// kept. They tell how much the mean would change with other documents of the same kind, not whether the topic is a good one.
    /// </remarks>
    /// <example><code>topics.By(p => p.Document[..4])   // documents that begin with a year</code></example>
    public static TopicGroups By(this TopicModel topics, Func<TopicPassage, string?> group)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(group);
        var groups = topics.Passages.Where(p => !p.Weights.IsEmpty).Select(p => (Passage: p, Name: group(p))).Where(p => p.Name is not null)
            .GroupBy(p => p.Name!, p => p.Passage, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        return new TopicGroups([.. groups.Select(g => Group(g.Key, [.. g]))], topics.Topics, topics.Provenance);
    }

    /// <summary>How much of each topic is in documents of each value of a field, with 95 % intervals.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="text">The corpus that the topics’ passages are of.</param>
    /// <param name="field">The field of the documents’ metadata; a document without it is left out.</param>
    /// <param name="step">For a field of numbers, the width of a group: 10 makes decades of years. Default: a group a value.</param>
    /// <inheritdoc cref="By(TopicModel, Func{TopicPassage, string?})" path="/remarks"/>
    /// <exception cref="DramatisException">No document has the field; or, with <paramref name="step"/>, a value is no whole number.</exception>
    /// <example><code>topics.By(text, "year", step: 10)</code></example>
    public static TopicGroups By(this TopicModel topics, AnalyzedCorpus text, string field, int? step = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(text);
        var documents = text.Corpus.Documents;
        var fields = documents.SelectMany(d => d.Metadata.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        if (!fields.Contains(field))
        {
            throw new DramatisException($"No document has the field “{field}”. {(fields.Count == 0 ? "The corpus has no metadata: load .jsonl, .csv or .tsv." : $"Choose one of {string.Join(", ", fields)}.")}");
        }

        var groups = topics.By(p => documents[p.DocumentIndex].Metadata.TryGetValue(field, out var value) ? step is { } width ? Step(value, width, field) : value : null);
        return groups with { Provenance = topics.Provenance.With("by", step is null ? field : FormattableString.Invariant($"{field} in steps of {step}")) };
    }

    private static string Step(string value, int width, string field) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && width > 0
            ? ((int)Math.Floor((double)number / width) * width).ToString(CultureInfo.InvariantCulture)
            : throw new DramatisException($"“{value}” in the field “{field}” can’t be put in steps of {width}: that needs whole numbers, and a step of 1 or more.");

    private static IEnumerable<RepresentativePassage> Representative(TopicModel topics, Topic topic, int index, int count)
    {
        var weights = topic.Terms.ToDictionary(t => t.Term, t => t.Weight, StringComparer.Ordinal);
        return topics.Passages.Where(p => !p.Weights.IsEmpty && p.Weights[index] > 0)
            .OrderByDescending(p => p.Weights[index]).ThenBy(p => p.Document, StringComparer.Ordinal).ThenBy(p => p.Span).Take(50 * count)
            .DistinctBy(p => p.Text, StringComparer.Ordinal)
            .Select(p => (Passage: p, Score: p.Weights[index] * Held(p, weights)))
            .OrderByDescending(p => p.Score).ThenBy(p => p.Passage.Document, StringComparer.Ordinal).ThenBy(p => p.Passage.Span)
            .Take(count).Select((p, i) => new RepresentativePassage(topic, i + 1, p.Passage.Weights[index], p.Passage));
    }

    private static double Held(TopicPassage passage, Dictionary<string, double> weights)
    {
        var words = Tokens.Tokenizer.Tokenize(passage.Text).Select(t => passage.Text[t.Start..t.End].ToLowerInvariant()).Distinct(StringComparer.Ordinal);
        return words.Sum(w => weights.GetValueOrDefault(w));
    }

    private static TopicPassage? PassageAt(Dictionary<int, TopicPassage[]> passages, Mention mention)
    {
        if (!passages.TryGetValue(mention.DocumentIndex, out var all))
        {
            return null;
        }

        var (low, high) = (0, all.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = all[middle].Span.Start <= mention.Span.Start ? (middle, high) : (low, middle - 1);
        }

        return all[low].Span.Start <= mention.Span.Start && mention.Span.Start < all[low].Span.End ? all[low] : null;
    }

    private static TopicGroup Group(string name, TopicPassage[] passages)
    {
        // Within a document in one order, and documents by id: the interval does not depend on the order of the corpus.
        double[][][] documents = [.. passages.OrderBy(p => p.Document, StringComparer.Ordinal).ThenBy(p => p.Span)
            .GroupBy(p => p.Document, StringComparer.Ordinal).Select(g => g.Select(p => p.Weights.ToArray()).ToArray())];
        double[][][] units = documents.Length > 1 ? documents : [.. documents[0].Select(w => new[] { w })];
        double[][] all = [.. units.SelectMany(u => u)];
        var k = all[0].Length;
        (double[] Sum, int Count)[] sums = [.. units.Select(u => (Enumerable.Range(0, k).Select(t => u.Sum(w => w[t])).ToArray(), u.Length))];
        var random = new RandomNumbers(1);
        var draws = new double[Draws][];
        for (var d = 0; d < Draws; d++)
        {
            var (sum, count) = (new double[k], 0);
            for (var i = 0; i < sums.Length; i++)
            {
                var drawn = sums[random.NextInt(sums.Length)];
                RowMatrix.Add(sum, drawn.Sum, 1);
                count += drawn.Count;
            }

            draws[d] = [.. sum.Select(s => s / count)];
        }

        double[][] sorted = [.. Enumerable.Range(0, k).Select(t => draws.Select(d => d[t]).Order().ToArray())];
        return new TopicGroup(
            name,
            all.Length,
            [.. Mean(all)],
            [.. sorted.Select(s => s[(int)(Tail * Draws)])],
            [.. sorted.Select(s => s[Draws - 1 - (int)(Tail * Draws)])]);
    }

    private static double[] Mean(double[][] weights) => [.. Enumerable.Range(0, weights[0].Length).Select(t => weights.Select(w => w[t]).Order().Sum() / weights.Length)];
}
