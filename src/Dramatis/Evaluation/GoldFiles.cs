using System.Collections.Immutable;

namespace Dramatis.Evaluation;

/// <summary>Reads gold standards.</summary>
public static class GoldFiles
{
    /// <summary>
    /// The documents in <paramref name="path"/>: CoNLL-U (ten columns; the raw text from <c># text =</c>) or CoNLL-2003-like
    /// (a token first and a tag last, by tab or space; an empty line ends a sentence, <c>-DOCSTART-</c> or <c>-DOC-</c> begins a document).
    /// </summary>
    /// <exception cref="DramatisException">The file can’t be read, or a line of it is neither.</exception>
    /// <example><code>GoldFiles.Read("gold.conllu")</code></example>
    public static ImmutableArray<GoldDocument> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var lines = UserFile.Lines(path);
        return lines.FirstOrDefault(l => l.Length > 0 && l[0] != '#') is { } first && first.Split('\t').Length == 10
            ? ConlluReader.Read(path, lines)
            : ConllReader.Read(path, lines);
    }
}
