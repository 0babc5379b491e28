namespace Dramatis.Corpora;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is, as the user would name it.</param>
/// <param name="Id">The id of its document.</param>
/// <param name="IsNamed">Whether the user named it itself, rather than a folder or a glob that holds it.</param>
internal sealed record CorpusFile(string Path, string Id, bool IsNamed)
{
    /// <summary>Whether each line or row of the file is a document.</summary>
    public bool IsRecords => RecordFiles.Reads(Path);
}
