using Deedle;
using Dramatis.Entities;

namespace Dramatis.Charts.Tables;

/// <summary>Tables of entities and their mentions.</summary>
public static class EntityTables
{
    /// <summary>A row an entity, the most mentioned first: <c>entity, type, mentions, documents, aliases</c>.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="top">The number of rows at the most; by default all.</param>
    /// <remarks>Aliases are joined by <c>|</c>, the most frequent first.</remarks>
    /// <example><code>text.Entities.Table(top: 15)</code></example>
    public static Frame<int, string> Table(this EntityIndex entities, int? top = null)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return new TableBuilder<Entity>(entities.Take(Top.Checked(top)))
            .Column("entity", e => e.Name)
            .Column("type", e => e.Type.Label())
            .Column("mentions", e => e.MentionCount)
            .Column("documents", e => e.DocumentCount)
            .Column("aliases", e => string.Join('|', e.Aliases))
            .Frame;
    }

    /// <summary>A row a document that names the entity, in corpus order: <c>doc, mentions</c>.</summary>
    /// <example><code>text.Entities["Iran"].Table()</code></example>
    public static Frame<int, string> Table(this Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new TableBuilder<KeyValuePair<string, int>>(entity.CountsByDocument).Column("doc", c => c.Key).Column("mentions", c => c.Value).Frame;
    }

    /// <summary>A row a mention, in the order given: <c>doc, sentence, start, end, surface, type, entity</c>.</summary>
    /// <example><code>text.Entities["Iran"].Mentions.Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return Columns(mentions).Frame;
    }

    /// <summary>
    /// A row a mention, in the order given: <c>doc, sentence, start, end, surface, type, entity, context</c>; the context is
    /// the mention’s sentence. Offsets are UTF-16 code units into the document, the end excluded.
    /// </summary>
    /// <example><code>text.Entities["Iran"].Mentions.Table(text)</code></example>
    public static Frame<int, string> Table(this IEnumerable<Mention> mentions, AnalyzedCorpus text)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(text);
        return Columns(mentions).Column("context", m => text.SentenceOf(m)).Frame;
    }

    private static TableBuilder<Mention> Columns(IEnumerable<Mention> mentions) =>
        new TableBuilder<Mention>(mentions)
            .Column("doc", m => m.Document)
            .Column("sentence", m => m.Sentence)
            .Column("start", m => m.Span.Start)
            .Column("end", m => m.Span.End)
            .Column("surface", m => m.Surface)
            .Column("type", m => m.Type.Label())
            .Column("entity", m => m.Entity);
}
