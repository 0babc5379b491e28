using System.Collections.Immutable;

namespace Dramatis.Entities;

/// <summary>A person, organization, place … with all its mentions.</summary>
/// <param name="Name">The name that stands for it, unique in its <see cref="EntityIndex"/>: its fullest alias.</param>
/// <param name="Type">What it is.</param>
/// <param name="Mentions">Where it is named, in the order of corpus and text.</param>
public sealed record Entity(string Name, EntityType Type, ImmutableArray<Mention> Mentions)
{
    /// <summary>
    /// The distinct surfaces that name it, white space folded to single spaces, the most frequent first, ties in ordinal order.
    /// </summary>
    public ImmutableArray<string> Aliases { get; } =
    [
        .. Mentions.GroupBy(m => Surfaces.Fold(m.Surface), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key),
    ];

    /// <summary>The number of mentions in each document that names it, by document id, in corpus order.</summary>
    public ImmutableArray<KeyValuePair<string, int>> CountsByDocument { get; } =
    [
        .. Mentions.GroupBy(m => m.DocumentIndex).OrderBy(g => g.Key).Select(g => KeyValuePair.Create(g.First().Document, g.Count())),
    ];

    /// <summary>
    /// For a nationality the country that it belongs to (<c>Iran</c> of <c>Iranian</c>), whether or not the corpus names the country; null for all else. The two are counted apart:
    /// <c>entities.Merge("Iran", "Iranian")</c> counts them as one.
    /// </summary>
    public string? Country { get; init; }

    /// <summary>The number of mentions.</summary>
    public int MentionCount => Mentions.Length;

    /// <summary>The number of documents that name it.</summary>
    public int DocumentCount => CountsByDocument.Length;

    /// <summary>The same entity under another name, its mentions too.</summary>
    internal Entity Renamed(string name) => new(name, Type, [.. Mentions.Select(m => m with { Entity = name })]) { Country = Country };

    /// <summary>The same entity as another type, its mentions too.</summary>
    internal Entity Retyped(EntityType type) => new(Name, type, [.. Mentions.Select(m => m with { Type = type })]) { Country = type == EntityType.Group ? Country : null };
}
