using System.Collections.Immutable;

namespace Dramatis.Corpora;

/// <summary>Reads files that hold a document a line: <c>.jsonl</c>, <c>.csv</c>, <c>.tsv</c>.</summary>
internal static class RecordFiles
{
    private static readonly string[] Extensions = [".jsonl", ".ndjson", ".csv", ".tsv"];

    /// <summary>Whether a file with this path is one.</summary>
    public static bool Reads(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The documents of a file in its order; lines without a text are told to <paramref name="skipped"/>.</summary>
    /// <exception cref="DramatisException">A line can't be read, or there is no field for the text.</exception>
    public static IEnumerable<Document> Read(CorpusFile file, CorpusOptions options, ImmutableArray<SkippedFile>.Builder skipped)
    {
        var last = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        var records = Path.GetExtension(file.Path).ToLowerInvariant() switch
        {
            ".csv" => DelimitedRecords.Read(file, options, ','),
            ".tsv" => DelimitedRecords.Read(file, options, '\t'),
            _ => JsonRecords.Read(file.Path),
        };
        foreach (var (line, fields) in records)
        {
            var text = Take(fields, options.TextField)
                ?? throw new DramatisException($"{file.Path}, line {line}: there is no field “{options.TextField}”. Name the field that holds the text with CorpusOptions.TextField. Fields: {string.Join(", ", fields.Select(f => f.Key))}.");
            var id = Take(fields, options.IdField) is { Length: > 0 } named ? named : $"{file.Id}#{line}";
            if (string.IsNullOrWhiteSpace(text))
            {
                skipped.Add(new SkippedFile($"{file.Path}, line {line}", "the text is empty."));
                continue;
            }

            // Documents of one author or year often follow each other: they share one set of fields.
            last = last.Count == fields.Count && fields.All(f => last.TryGetValue(f.Key, out var value) && value == f.Value)
                ? last
                : ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, fields.DistinctBy(f => f.Key));
            yield return new Document(id, text) { Metadata = last };
        }
    }

    private static string? Take(List<KeyValuePair<string, string>> fields, string name)
    {
        var at = fields.FindIndex(f => f.Key == name);
        if (at < 0)
        {
            return null;
        }

        var value = fields[at].Value;
        fields.RemoveAt(at);
        return value;
    }
}
