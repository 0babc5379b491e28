using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>Reads a field of documents’ metadata.</summary>
internal static class Metadata
{
    /// <summary>Reads <paramref name="field"/> of a document.</summary>
    /// <exception cref="DramatisException">A document has no such field.</exception>
    public static string Of(Document document, string field) => document.Metadata.TryGetValue(field, out var value) ? value
        : throw new DramatisException($"“{document.Id}” has no field “{field}”. {(document.Metadata.IsEmpty ? "It has none: metadata come with .jsonl, .csv and .tsv files." : $"It has: {string.Join(", ", document.Metadata.Keys)}.")}");
}
