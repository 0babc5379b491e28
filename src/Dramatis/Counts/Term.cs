using Dramatis.Entities;

namespace Dramatis.Counts;

/// <summary>Something that is counted: a word, a lemma, an n-gram, an entity, a category of a dictionary.</summary>
/// <param name="Name">Its name, unique among the <see cref="Terms"/> it belongs to.</param>
/// <param name="Type">The type of the entity; null for a term that is none.</param>
/// <param name="Occurrences">How often it occurs in the corpus.</param>
/// <param name="Documents">The number of documents that it occurs in.</param>
public sealed record Term(string Name, EntityType? Type, long Occurrences, int Documents);
