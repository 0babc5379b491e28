using System.Collections.Immutable;

namespace Dramatis.Entities.Aliases;

/// <summary>Applies decisions to entities, and compares entities.</summary>
public static class DecisionExtensions
{
    /// <summary>The entities after all decisions, in order; a decision on what isn’t in this corpus changes nothing.</summary>
    /// <example><code>text.Entities.Apply(AliasDecisions.Load("aliases.tsv"))</code></example>
    public static EntityIndex Apply(this EntityIndex entities, AliasDecisions decisions) => entities.Apply(decisions, out _);

    /// <summary>The entities after all decisions, in order, and what was said of those that could not be carried out.</summary>
    public static EntityIndex Apply(this EntityIndex entities, AliasDecisions decisions, out ImmutableArray<string> unused)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(decisions);
        var said = ImmutableArray.CreateBuilder<string>();
        foreach (var decision in decisions.Items)
        {
            try
            {
                entities = Apply(entities, decision);
            }
            catch (DramatisException e)
            {
                said.Add($"{decision.Kind.ToString().ToLowerInvariant()} {decision.Entity}: {e.Message}");
            }
        }

        unused = said.ToImmutable();
        return entities;
    }

    /// <summary>
    /// What differs between two readings of one corpus, mention by mention, the same differences counted together: which surface, with which type and entity
    /// before, with which after; empty where a reading has no mention there. The most frequent first.
    /// </summary>
    /// <example><code>text.Entities.Diff(text.Entities.Apply(decisions))</code></example>
    public static ImmutableArray<EntityChange> Diff(this EntityIndex before, EntityIndex after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.Mentions.ToDictionary(m => (m.DocumentIndex, m.Span));
        var young = after.Mentions.ToDictionary(m => (m.DocumentIndex, m.Span));
        return
        [
            .. old.Keys.Union(young.Keys).Select(k => (Old: old.GetValueOrDefault(k), Young: young.GetValueOrDefault(k)))
                .Where(p => p.Old?.Entity != p.Young?.Entity || p.Old?.Type != p.Young?.Type)
                .GroupBy(p => (Surface: Surfaces.Fold((p.Old ?? p.Young)!.Surface), From: Say(p.Old), To: Say(p.Young)))
                .Select(g => new EntityChange(g.Key.Surface, g.Key.From, g.Key.To, g.Count()))
                .OrderByDescending(c => c.Count).ThenBy(c => c.Surface, StringComparer.Ordinal).ThenBy(c => c.Before, StringComparer.Ordinal).ThenBy(c => c.After, StringComparer.Ordinal),
        ];
    }

    private static string Say(Mention? mention) => mention is null ? "" : $"{mention.Type.Label()} {mention.Entity}";

    private static EntityIndex Apply(EntityIndex entities, Decision decision) => decision.Kind switch
    {
        DecisionKind.Merge => entities.Merge(decision.Entity, [.. decision.Names]),
        DecisionKind.Split => entities.Split(decision.Entity, decision.Value, [.. decision.Names]),
        DecisionKind.Retype => entities.Retype(decision.Entity, Enum.Parse<EntityType>(decision.Value, ignoreCase: true)),
        DecisionKind.Rename => entities.Rename(decision.Entity, decision.Value),
        DecisionKind.Assign => entities.Assign(decision.Entity, decision.Value, Enum.Parse<EntityType>(decision.Names[0], ignoreCase: true)),
        DecisionKind.Unmark => entities.Unmark(decision.Entity),
        _ => entities.Drop(decision.Entity),
    };
}
