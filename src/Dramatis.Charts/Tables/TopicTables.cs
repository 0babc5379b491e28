using System.Globalization;
using Deedle;
using Dramatis.Topics;

namespace Dramatis.Charts.Tables;

/// <summary>Tables of topics.</summary>
public static class TopicTables
{
    /// <summary>A row a term of a topic, the weightiest first: <c>topic, rank, term, weight</c>.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="terms">The number of terms a topic at the most. Default: 10.</param>
    /// <remarks>A weight is the term’s share of the topic, from 0 to 1.</remarks>
    /// <example><code>topics.Table(terms: 8)</code></example>
    public static Frame<int, string> Table(this TopicModel topics, int terms = 10)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var most = Top.Checked(terms, nameof(terms));
        return new TableBuilder<(int Topic, int Rank, TopicTerm Term)>(topics.Topics.SelectMany(t => t.Terms.Take(most).Select((term, i) => (t.Number, i + 1, term))))
            .Column("topic", r => r.Topic)
            .Column("rank", r => r.Rank)
            .Column("term", r => r.Term.Term)
            .Column("weight", r => r.Term.Weight)
            .Frame;
    }

    /// <summary>
    /// A row a topic, the largest share first: <c>topic, label, share, stability, terms</c>; the terms are the ten weightiest. Stability is missing where it was
    /// not tried.
    /// </summary>
    /// <example><code>topics.Overview()</code></example>
    public static Frame<int, string> Overview(this TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return new TableBuilder<Topic>(topics.Topics)
            .Column("topic", t => t.Number)
            .Column("label", t => t.Label)
            .Column("share", t => t.Share)
            .Column("stability", t => t.Stability?.Value ?? double.NaN)
            .Column("terms", t => string.Join(", ", t.Terms.Take(10).Select(term => term.Term)))
            .Frame;
    }

    /// <summary>
    /// A row a passage, in the order of corpus and text: <c>doc, start, end, text</c> and the weight of each topic (<c>topic 1</c> …), from 0
    /// to 1, together 1; missing for a passage with no term left.
    /// </summary>
    /// <example><code>topics.PassageTable()</code></example>
    public static Frame<int, string> PassageTable(this TopicModel topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var table = new TableBuilder<TopicPassage>(topics.Passages)
            .Column("doc", p => p.Document)
            .Column("start", p => p.Span.Start)
            .Column("end", p => p.Span.End)
            .Column("text", p => p.Text);
        for (var i = 0; i < topics.Topics.Length; i++)
        {
            var topic = i;
            table.Column($"topic {topics.Topics[topic].Number.ToString(CultureInfo.InvariantCulture)}", p => p.Weights.IsEmpty ? double.NaN : p.Weights[topic]);
        }

        return table.Frame;
    }
}
