using System.Collections;
using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <summary>Who and what is in a corpus: its entities, the most mentioned first (ties in ordinal order of name).</summary>
/// <remarks>
/// Immutable: each decision (merge, split, retype, drop) gives a new index; <see cref="AnalyzedCorpus.With"/> puts it
/// under everything that is counted from entities.
/// </remarks>
public sealed class EntityIndex : IReadOnlyList<Entity>
{
    private readonly ImmutableArray<Entity> entities;
    private readonly Dictionary<string, Entity> byName;

    /// <summary>An index of <paramref name="entities"/>.</summary>
    /// <exception cref="ArgumentException">Two entities have one name.</exception>
    public EntityIndex(IEnumerable<Entity> entities, Provenance provenance)
    {
        this.entities = [.. entities.OrderByDescending(e => e.MentionCount).ThenBy(e => e.Name, StringComparer.Ordinal)];
        byName = this.entities.ToDictionary(e => e.Name, StringComparer.Ordinal);
        Provenance = provenance;
        Mentions = [.. this.entities.SelectMany(e => e.Mentions).OrderBy(m => m.DocumentIndex).ThenBy(m => m.Span)];
    }

    /// <summary>All mentions, in the order of corpus and text.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The corpus, the recognizer, and the decisions made by hand.</summary>
    public Provenance Provenance { get; }

    /// <summary>The number of entities.</summary>
    public int Count => entities.Length;

    /// <summary>The entity at <paramref name="index"/>, counted from the most mentioned.</summary>
    public Entity this[int index] => entities[index];

    /// <summary>The entity called <paramref name="name"/>: its name, or an alias that only one entity has.</summary>
    /// <exception cref="KeyNotFoundException">None is called so, or several are; the message names the nearest.</exception>
    public Entity this[string name] => throw new NotImplementedException(name);

    /// <inheritdoc/>
    public IEnumerator<Entity> GetEnumerator() => entities.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
