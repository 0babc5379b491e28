using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <content>Corrections of single mentions.</content>
public sealed partial class EntityIndex
{
    /// <summary>Says what the mention at <paramref name="place"/> names, and how far it goes.</summary>
    /// <param name="place">A mention’s place, <c>document:start-end</c> (offsets as <see cref="Mention.Span"/>), or one inside of it, to make it shorter.</param>
    /// <param name="name">The entity; a new one if none is called so.</param>
    /// <param name="type">The type of a new entity; an entity that is there keeps its own.</param>
    /// <exception cref="DramatisException">There is no mention.</exception>
    /// <example><code>entities.Assign("1991.txt:120-124", "George H. W. Bush", EntityType.Person)</code></example>
    public EntityIndex Assign(string place, string name, EntityType type)
    {
        var (mention, span) = At(place);
        var without = Without(mention);
        var target = without.byName.GetValueOrDefault(name);
        var moved = mention with
        {
            Span = span,
            Surface = mention.Surface[(span.Start - mention.Span.Start)..(span.End - mention.Span.Start)],
            Entity = name,
            Type = target?.Type ?? type,
            Confidence = 1,
        };
        Entity entity = target is null ? new(name, type, [moved]) : new(name, target.Type, InOrder(target.Mentions.Add(moved))) { Country = target.Country };
        return without.Replace(target is null ? [] : [target], [entity], $"assign {place}", name);
    }

    /// <summary>Leaves one mention out.</summary>
    /// <param name="place">Its place, <c>document:start-end</c>.</param>
    /// <exception cref="DramatisException">There is no mention.</exception>
    /// <example><code>entities.Unmark("a.txt:120-124")</code></example>
    public EntityIndex Unmark(string place) => Without(At(place).Mention);

    private EntityIndex Without(Mention mention)
    {
        var entity = byName[mention.Entity];
        var rest = entity.Mentions.Remove(mention);
        return Replace(
            [entity], rest.IsEmpty ? [] : [new Entity(entity.Name, entity.Type, rest) { Country = entity.Country }],
            "unmark", FormattableString.Invariant($"{mention.Document}:{mention.Span.Start}-{mention.Span.End}"));
    }

    private (Mention Mention, TextSpan Span) At(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var colon = place.LastIndexOf(':');
        var ends = place[(colon + 1)..].Split('-');
        if (colon < 1 || ends.Length != 2 || !int.TryParse(ends[0], out var start) || !int.TryParse(ends[1], out var end) || start >= end)
        {
            throw new DramatisException($"“{place}” is no place. Write document:start-end, such as a.txt:120-124.");
        }

        var span = new TextSpan(start, end);
        return Mentions.FirstOrDefault(m => m.Document == place[..colon] && m.Span.Contains(span)) is { } mention ? (mention, span)
            : throw new DramatisException($"Nothing is recognized at {place}. To add names, use a list or a pattern (dramatis mentions --names, --pattern).");
    }
}
