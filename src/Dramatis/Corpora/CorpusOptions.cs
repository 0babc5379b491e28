using System.Text;

namespace Dramatis.Corpora;

/// <summary>How <see cref="Corpus.Load(string, CorpusOptions?)"/> reads files.</summary>
public sealed record CorpusOptions
{
    /// <summary>
    /// How to read a file that is neither UTF-8 nor UTF-16. Default: none, such a file is an error. Files that are UTF-8 or
    /// UTF-16 are read as such whatever stands here.
    /// </summary>
    public Encoding? FallbackEncoding { get; init; }

    /// <summary>The field of a <c>.jsonl</c>, <c>.csv</c> or <c>.tsv</c> file that holds the text. Default: <c>text</c>.</summary>
    public string TextField { get; init; } = "text";

    /// <summary>
    /// The field of such a file that holds the document’s id. Default: <c>id</c>. Where it is missing, the id is the file’s name and the number of the line.
    /// </summary>
    public string IdField { get; init; } = "id";

    /// <summary>Options that read what is neither UTF-8 nor UTF-16 as Windows-1252 (Western European, “ANSI”).</summary>
    /// <example><code>var corpus = Corpus.Load("letters", CorpusOptions.Windows1252);</code></example>
    public static CorpusOptions Windows1252 { get; } =
        new() { FallbackEncoding = CodePagesEncodingProvider.Instance.GetEncoding(1252) };
}
