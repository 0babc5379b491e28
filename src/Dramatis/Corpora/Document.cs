using System.Collections.Immutable;

namespace Dramatis.Corpora;

/// <summary>One text of a corpus.</summary>
/// <remarks>
/// The text is kept as it was read: nothing is trimmed, normalized or folded, so that every offset into it can be
/// followed back to the file. Only a byte-order mark at the very start is not part of the text.
/// </remarks>
/// <param name="Id">
/// The name that mentions and tables carry: for a file, its path below the folder that was loaded, with forward slashes.
/// </param>
/// <param name="Text">The text.</param>
public sealed record Document(string Id, string Text)
{
    /// <summary>
    /// What is known about the text beside itself, by field: author, year, party. Values are as they were written in the file. Default: nothing.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The text of <paramref name="span"/>.</summary>
    public string this[TextSpan span] => Text[span.Start..span.End];
}
