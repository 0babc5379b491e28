using System.Collections.Immutable;

namespace Dramatis.Corpora;

/// <summary>stub</summary>
public sealed class Corpus
{
    private Corpus(ImmutableArray<Document> documents) => Documents = documents;
    /// <summary>The texts.</summary>
    public ImmutableArray<Document> Documents { get; }
    /// <summary>SHA-256, hex, over ids and texts.</summary>
    public string Hash { get; } = "0000";
    /// <summary>stub</summary>
    public Provenance Provenance => new(Hash, []);
    /// <summary>Loads a file, a folder or a glob.</summary>
    public static Corpus Load(string path) => new([.. Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(f => new Document(Path.GetFileName(f), File.ReadAllText(f)))]);
    /// <summary>A corpus of texts in memory.</summary>
    public static Corpus FromTexts(params IEnumerable<(string Id, string Text)> texts) => new([.. texts.Select(t => new Document(t.Id, t.Text))]);
}
