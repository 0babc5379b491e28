using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Dramatis.Progress;

namespace Dramatis.Corpora;

/// <summary>The texts to study, in a fixed order.</summary>
/// <remarks>Documents from files are in the ordinal order of their paths; ids are unique.</remarks>
public sealed class Corpus
{
    private readonly Lazy<string> hash;

    private Corpus(ImmutableArray<Document> documents, ImmutableArray<SkippedFile> skipped)
    {
        Documents = documents;
        Skipped = skipped;
        hash = new Lazy<string>(() => HashOf(documents));
    }

    /// <summary>The texts.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The files that were found but not read, each with its reason. Show them to the user.</summary>
    public ImmutableArray<SkippedFile> Skipped { get; }

    /// <summary>SHA-256 (64 hexadecimal digits) of all ids and texts in order: two corpora with one hash are the same.</summary>
    /// <remarks>Metadata is part of it, for the documents that have some.</remarks>
    public string Hash => hash.Value;

    /// <summary>The provenance that results counted from this corpus start from.</summary>
    public Provenance Provenance => new(Hash, []);

    /// <summary>Loads a file, a folder with all below it, or a glob (<c>*</c>, <c>?</c>, <c>**</c>); <c>.txt</c> and <c>.md</c>.</summary>
    /// <remarks>
    /// A <c>.jsonl</c>, <c>.csv</c> or <c>.tsv</c> file that is named, or meant by a glob with that ending, holds a document a line: its
    /// text, its id, and all other fields as <see cref="Document.Metadata"/>; see <see cref="CorpusOptions.TextField"/>.
    /// A file is UTF-8 or UTF-16, with or without a byte-order mark, or an error. Empty and binary files and files of other
    /// kinds in a folder are left out and listed in <see cref="Skipped"/>; if none is left, or if such a file is named itself,
    /// it is an error. Left out without a word: names that begin with a dot. A <c>README</c> describes a folder and is no
    /// text of it; it is read only when it is named itself.
    /// </remarks>
    /// <exception cref="DramatisException">Nothing there can be read; the message says why and what to do.</exception>
    /// <example><code>var corpus = Corpus.Load("../seeds");</code></example>
    public static Corpus Load(string path, CorpusOptions? options = null) => Load([path], options);

    /// <summary>Loads several files, folders or globs into one corpus, each file once.</summary>
    /// <inheritdoc cref="Load(string, CorpusOptions?)"/>
    public static Corpus Load(IEnumerable<string> paths, CorpusOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = CorpusFiles.Find(paths);
        var skipped = found.Skipped.ToBuilder();
        options ??= new CorpusOptions();
        var documents = ImmutableArray.CreateBuilder<Document>(found.Files.Length);
        var oneDone = LongWork.Begin("Reading files", found.Files.Length);
        foreach (var file in found.Files)
        {
            oneDone();
            if (file.IsRecords)
            {
                documents.AddRange(RecordFiles.Read(file, options, skipped));
                continue;
            }

            var read = TextReaders.Read(file, options);
            if (read.Unreadable is null)
            {
                documents.Add(new Document(file.Id, read.Text));
            }
            else if (file.IsNamed)
            {
                throw new DramatisException($"{file.Path}: {read.Unreadable}");
            }
            else
            {
                skipped.Add(new SkippedFile(file.Path, read.Unreadable));
            }
        }

        return documents.Count > 0
            ? new Corpus(WithUniqueIds(documents.DrainToImmutable()), skipped.ToImmutable())
            : throw new DramatisException(NothingToRead(paths, skipped));
    }

    /// <summary>A corpus of texts that are already in memory, in the order given.</summary>
    /// <exception cref="ArgumentException">An id is there twice.</exception>
    /// <example><code>var corpus = Corpus.FromTexts(("a", "Iran agreed."), ("b", "Iraq did not."));</code></example>
    public static Corpus FromTexts(params IEnumerable<(string Id, string Text)> texts) => FromDocuments(texts.Select(t => new Document(t.Id, t.Text)));

    /// <summary>A corpus of documents that are already in memory, with their metadata, in the order given.</summary>
    /// <exception cref="ArgumentException">An id is there twice.</exception>
    /// <example><code>Corpus.FromDocuments(corpus.Documents.Where(d => d.Metadata["party"] == "Whig"))</code></example>
    public static Corpus FromDocuments(IEnumerable<Document> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ImmutableArray<Document> documents = [.. texts];
        var twice = documents.GroupBy(d => d.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? new Corpus(documents, [])
            : throw new ArgumentException($"The id “{twice.Key}” is there {twice.Count()} times; ids must be unique.", nameof(texts));
    }

    private static ImmutableArray<Document> WithUniqueIds(ImmutableArray<Document> documents)
    {
        var seen = new HashSet<string>(documents.Length, StringComparer.Ordinal);
        return documents.FirstOrDefault(d => !seen.Add(d.Id)) is { } twice
            ? throw new DramatisException($"Two documents have the id “{twice.Id}”; ids must be unique. Name another field with CorpusOptions.IdField, or load the files apart.")
            : documents;
    }

    private static string NothingToRead(IEnumerable<string> paths, ImmutableArray<SkippedFile>.Builder skipped) =>
        $"No text to read in {string.Join(", ", paths)}: the kit reads .txt and .md files, and .jsonl, .csv and .tsv files that are named."
        + string.Concat(skipped.Take(5).Select(s => $"\n  {s}"))
        + (skipped.Count > 5 ? $"\n  … and {skipped.Count - 5} more" : "");

    private static string HashOf(ImmutableArray<Document> documents)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var part in documents.SelectMany(d => d.Metadata.IsEmpty ? [d.Id, d.Text] : new[] { d.Id, d.Text }.Concat(d.Metadata.SelectMany(m => new[] { m.Key, m.Value }))))
        {
            // Lengths keep ("ab", "c") and ("a", "bc") apart; code units rather than UTF-8 keep lone surrogates apart.
            BinaryPrimitives.WriteInt64LittleEndian(length, part.Length);
            sha.AppendData(length);
            sha.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
