using System.Collections;
using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities.Aliases;

namespace Dramatis.Entities;

/// <summary>Who and what is in a corpus: its entities, the most mentioned first (ties in ordinal order of name).</summary>
/// <remarks>
/// Immutable: each decision (merge, split, retype, drop) gives a new index; <see cref="AnalyzedCorpus.With"/> puts it
/// under everything that is counted from entities.
/// </remarks>
public sealed partial class EntityIndex : IReadOnlyList<Entity>
{
    private readonly ImmutableArray<Entity> entities;
    private readonly Dictionary<string, Entity> byName;

    /// <summary>An index of <paramref name="entities"/>.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="provenance">What they were made from.</param>
    /// <param name="reasons">Why forms were taken for entities, as far as it is known.</param>
    /// <exception cref="ArgumentException">Two entities have one name.</exception>
    public EntityIndex(IEnumerable<Entity> entities, Provenance provenance, IEnumerable<AliasReason>? reasons = null)
    {
        Reasons = [.. reasons ?? []];
        this.entities = [.. entities.OrderByDescending(e => e.MentionCount).ThenBy(e => e.Name, StringComparer.Ordinal)];
        byName = this.entities.ToDictionary(e => e.Name, StringComparer.Ordinal);
        Provenance = provenance;
        Mentions = InOrder(this.entities.SelectMany(e => e.Mentions));
    }

    /// <summary>All mentions, in the order of corpus and text.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>Why each form of a name was taken for its entity.</summary>
    public ImmutableArray<AliasReason> Reasons { get; }

    /// <summary>The corpus, the recognizer, and the decisions made by hand.</summary>
    public Provenance Provenance { get; }

    /// <summary>The number of entities.</summary>
    public int Count => entities.Length;

    /// <summary>The entity at <paramref name="index"/>, counted from the most mentioned.</summary>
    public Entity this[int index] => entities[index];

    /// <summary>The entity called <paramref name="name"/>: its name, or an alias that only one entity has.</summary>
    /// <exception cref="DramatisException">None is called so, or several are; the message names those that come near.</exception>
    public Entity this[string name] => Find(name);

    /// <summary>Why each form of an entity’s name was taken for it: the rule, how sure it is, and the mentions that led to it.</summary>
    /// <exception cref="DramatisException">No entity, or more than one, is called so.</exception>
    /// <example><code>text.Entities.Explain("Zarif")</code></example>
    public ImmutableArray<AliasReason> Explain(string name)
    {
        var entity = Find(name);
        return [.. Reasons.Where(r => r.Entity == entity.Name)];
    }

    /// <summary>Makes one entity of several: all their mentions become mentions of <paramref name="into"/>.</summary>
    /// <exception cref="DramatisException">No entity, or more than one, is called so.</exception>
    /// <example><code>entities.Merge("Iran", "Tehran")</code></example>
    public EntityIndex Merge(string into, params string[] others)
    {
        var target = Find(into);
        Entity[] merged = [.. others.Select(Find).Where(e => e != target).Distinct()];
        var mentions = merged.SelectMany(e => e.Mentions).Select(m => m with { Entity = target.Name, Type = target.Type });
        var whole = new Entity(target.Name, target.Type, InOrder(target.Mentions.Concat(mentions))) { Country = target.Country };
        return Replace([target, .. merged], [whole], $"merge {target.Name}", string.Join(", ", merged.Select(e => e.Name)));
    }

    /// <summary>Makes an entity of its own, called <paramref name="newName"/>, of those mentions of an entity that read like one of <paramref name="aliases"/>.</summary>
    /// <exception cref="DramatisException">The entity or an alias is not there, or <paramref name="newName"/> is taken.</exception>
    /// <example><code>entities.Split("George W. Bush", "George H. W. Bush", "the elder Bush")</code></example>
    public EntityIndex Split(string name, string newName, params string[] aliases)
    {
        var entity = Find(name);
        var forms = aliases.Select(Surfaces.Fold).ToHashSet(StringComparer.Ordinal);
        if (forms.FirstOrDefault(f => !entity.Aliases.Contains(f)) is { } unknown)
        {
            throw new DramatisException($"“{entity.Name}” has no alias “{unknown}”. Its aliases: {string.Join(", ", entity.Aliases)}.");
        }

        return Part(entity, newName, m => forms.Contains(Surfaces.Fold(m.Surface)), string.Join(", ", aliases));
    }

    /// <summary>Makes an entity of its own, called <paramref name="newName"/>, of those mentions of an entity that <paramref name="which"/> picks.</summary>
    /// <exception cref="DramatisException">The entity is not there, <paramref name="newName"/> is taken, or none or all of the mentions are picked.</exception>
    /// <example><code>entities.Split("Bush", "George H. W. Bush", m => m.Document.StartsWith("1991", StringComparison.Ordinal))</code></example>
    public EntityIndex Split(string name, string newName, Func<Mention, bool> which)
    {
        ArgumentNullException.ThrowIfNull(which);
        return Part(Find(name), newName, which, "picked mentions");
    }

    /// <summary>Gives an entity another type.</summary>
    /// <exception cref="DramatisException">No entity, or more than one, is called so.</exception>
    /// <example><code>entities.Retype("White House", EntityType.Place)</code></example>
    public EntityIndex Retype(string name, EntityType type)
    {
        var entity = Find(name);
        return Replace([entity], [entity.Retyped(type)], $"retype {entity.Name}", type.Label());
    }

    /// <summary>Gives an entity another name.</summary>
    /// <exception cref="DramatisException">No entity, or more than one, is called so, or <paramref name="newName"/> is taken.</exception>
    /// <example><code>entities.Rename("Bush", "George W. Bush")</code></example>
    public EntityIndex Rename(string name, string newName)
    {
        var entity = Find(name);
        return Replace([entity], [entity.Renamed(Free(newName, entity))], $"rename {entity.Name}", newName);
    }

    /// <summary>Leaves entities out, with all their mentions.</summary>
    /// <exception cref="DramatisException">No entity, or more than one, is called so.</exception>
    /// <example><code>entities.Drop("Source", "Click Here")</code></example>
    public EntityIndex Drop(params string[] names)
    {
        Entity[] dropped = [.. names.Select(Find)];
        return Replace(dropped, [], "drop", string.Join(", ", dropped.Select(e => e.Name)));
    }

    /// <summary>The nationalities of a country, as far as the corpus names them: <c>Iranian</c> of <c>Iran</c>, which are counted apart from it.</summary>
    /// <param name="country">The country’s name.</param>
    /// <example><code>entities.Nationalities("Iran").Sum(n => n.MentionCount)</code></example>
    public ImmutableArray<Entity> Nationalities(string country) => [.. entities.Where(e => e.Country == country)];

    /// <summary>The entities of some types only.</summary>
    /// <example><code>entities.Where(EntityType.Person, EntityType.Org)</code></example>
    public EntityIndex Where(params EntityType[] types) =>
        new(entities.Where(e => types.Contains(e.Type)), Provenance.With("types", string.Join(",", types.Select(t => t.Label()))), Reasons);

    /// <inheritdoc/>
    public IEnumerator<Entity> GetEnumerator() => entities.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Entity Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (byName.TryGetValue(name, out var entity))
        {
            return entity;
        }

        var form = Surfaces.Fold(name);
        Entity[] called = [.. entities.Where(e => e.Aliases.Contains(form, StringComparer.Ordinal))];
        if (called is [var only])
        {
            return only;
        }

        var near = called.Length > 0 ? called : [.. entities.Where(e => e.Aliases.Append(e.Name).Any(a => a.Contains(form, StringComparison.OrdinalIgnoreCase))).Take(5)];
        throw new DramatisException((called.Length, near.Length) switch
        {
            ( > 1, _) => $"“{name}” may be {string.Join(" or ", called.Select(e => $"“{e.Name}”"))}: name one of them.",
            (_, 0) => $"No entity is called “{name}”. See them all with Entities.Table().",
            _ => $"No entity is called “{name}”. Near to it: {string.Join(", ", near.Select(e => $"“{e.Name}”"))}.",
        });
    }

    private EntityIndex Part(Entity entity, string newName, Func<Mention, bool> which, string what)
    {
        Free(newName, entity);
        var part = entity.Mentions.Where(which).ToImmutableArray();
        if (part.IsEmpty || part.Length == entity.MentionCount)
        {
            throw new DramatisException($"Splitting “{entity.Name}” needs some of its {entity.MentionCount} mentions, not {(part.IsEmpty ? "none" : "all")} of them.");
        }

        var rest = new Entity(entity.Name, entity.Type, [.. entity.Mentions.Except(part)]) { Country = entity.Country };
        return Replace([entity], [rest, new Entity(entity.Name, entity.Type, part) { Country = entity.Country }.Renamed(newName)], $"split {entity.Name}", $"{newName}: {what}");
    }

    private string Free(string newName, Entity entity) =>
        !byName.TryGetValue(newName, out var taken) || taken == entity ? newName
        : throw new DramatisException($"There is an entity called “{newName}” already. To make one of the two, use Merge(\"{newName}\", \"{entity.Name}\").");

    /// <summary>The reasons follow the forms: what the new entities hold by decision is said to be so.</summary>
    private EntityIndex Replace(ICollection<Entity> old, ICollection<Entity> with, string decision, string value)
    {
        var names = old.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        var moved = Reasons.Where(r => names.Contains(r.Entity)).ToLookup(r => (r.Entity, r.Form));
        var decided = with.SelectMany(e => e.Mentions.GroupBy(m => Surfaces.Fold(m.Surface), StringComparer.Ordinal).SelectMany(g => old.Any(o => o.Name == e.Name) && moved[(e.Name, g.Key)].Any()
            ? moved[(e.Name, g.Key)] : [new AliasReason(e.Name, g.Key, AliasRule.Decision, 1, g.Count(), [])]));
        return new(entities.Except(old).Concat(with), Provenance.With(decision, value), Reasons.Where(r => !names.Contains(r.Entity)).Concat(decided));
    }

    private static ImmutableArray<Mention> InOrder(IEnumerable<Mention> mentions) =>
        [.. mentions.OrderBy(m => m.DocumentIndex).ThenBy(m => m.Span)];
}
