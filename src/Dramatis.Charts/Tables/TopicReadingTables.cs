using System.Globalization;
using Deedle;
using Dramatis.Topics;
using Dramatis.Topics.Quality;
using Dramatis.Topics.Reading;

namespace Dramatis.Charts.Tables;

/// <summary>Tables of what topics say: how good they are, who is in them, where they are.</summary>
public static class TopicReadingTables
{
    /// <summary>A row a topic: <c>topic, label, npmi, v, umass, uci, exclusivity, stability</c>.</summary>
    /// <example><code>topics.Quality(text).Table()</code></example>
    public static Frame<int, string> Table(this TopicQuality quality)
    {
        ArgumentNullException.ThrowIfNull(quality);
        return new TableBuilder<TopicQualityRow>(quality.Rows)
            .Column("topic", r => r.Topic.Number)
            .Column("label", r => r.Topic.Label)
            .Column("npmi", r => r.Npmi)
            .Column("v", r => r.V)
            .Column("umass", r => r.UMass)
            .Column("uci", r => r.Uci)
            .Column("exclusivity", r => r.Exclusivity)
            .Column("stability", r => r.Topic.Stability?.Value ?? double.NaN)
            .Frame;
    }

    /// <summary>A row a number of topics: <c>k, coherence, stability, score</c>.</summary>
    /// <example><code>text.TopicGrid().Table()</code></example>
    public static Frame<int, string> Table(this TopicGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return new TableBuilder<TopicGridRow>(grid.Rows).Column("k", r => r.K).Column("coherence", r => r.Coherence).Column("stability", r => r.Stability).Column("score", r => r.Score).Frame;
    }

    /// <summary>A row an entity, the most mentioned first: <c>entity, type, mentions</c> and the weight of each topic (<c>topic 1</c> …), together 1.</summary>
    /// <example><code>topics.Entities(text).Table()</code></example>
    public static Frame<int, string> Table(this EntityTopics entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var table = new TableBuilder<EntityTopicRow>(entities.Rows)
            .Column("entity", r => r.Entity.Name)
            .Column("type", r => r.Entity.Type.ToString().ToUpperInvariant())
            .Column("mentions", r => r.Mentions);
        for (var i = 0; i < entities.Topics.Length; i++)
        {
            var topic = i;
            table.Column($"topic {entities.Topics[topic].Number.ToString(CultureInfo.InvariantCulture)}", r => r.Weights[topic]);
        }

        return table.Frame;
    }

    /// <summary>A row a topic and group: <c>group, topic, label, passages, mean, low, high</c>.</summary>
    /// <example><code>topics.By(text, "party").Table()</code></example>
    public static Frame<int, string> Table(this TopicGroups groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return new TableBuilder<(TopicGroup Group, int At)>(groups.Groups.SelectMany(g => groups.Topics.Select((_, i) => (g, i))))
            .Column("group", r => r.Group.Name)
            .Column("topic", r => groups.Topics[r.At].Number)
            .Column("label", r => groups.Topics[r.At].Label)
            .Column("passages", r => r.Group.Passages)
            .Column("mean", r => r.Group.Mean[r.At])
            .Column("low", r => r.Group.Low[r.At])
            .Column("high", r => r.Group.High[r.At])
            .Frame;
    }

    /// <summary>A row a passage: <c>topic, rank, weight, doc, start, end, text</c>.</summary>
    /// <example><code>topics.Representative(2).Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<RepresentativePassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return new TableBuilder<RepresentativePassage>(passages)
            .Column("topic", r => r.Topic.Number)
            .Column("rank", r => r.Rank)
            .Column("weight", r => r.Weight)
            .Column("doc", r => r.Passage.Document)
            .Column("start", r => r.Passage.Span.Start)
            .Column("end", r => r.Passage.Span.End)
            .Column("text", r => r.Passage.Text)
            .Frame;
    }
}
