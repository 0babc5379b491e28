namespace Dramatis.Corpora;

/// <summary>A file that was found but not read into the corpus, and why.</summary>
/// <param name="Path">The file, or for files of one kind a pattern (<c>*.docx</c>).</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record SkippedFile(string Path, string Reason)
{
    /// <summary><c>notes/empty.txt: the file is empty.</c></summary>
    public override string ToString() => $"{Path}: {Reason}";
}
