using Dramatis.Entities;

namespace Dramatis.Counts;

/// <summary>Terms and their occurrences as numbers.</summary>
/// <param name="Names">The names of the terms in ordinal order; a term's number is its index.</param>
/// <param name="Numbers">The numbers of the terms that occur in each document, in the order of the text.</param>
/// <param name="Places">The place of each occurrence; null for a document whose words all count, in order.</param>
/// <param name="TypeOf">The type of the entity that has a name; null for terms that are no entities.</param>
internal sealed record TermNumbers(string[] Names, int[][] Numbers, int[]?[] Places, Func<string, EntityType?>? TypeOf = null);
