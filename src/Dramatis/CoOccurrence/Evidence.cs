using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.CoOccurrence;

/// <summary>A place in the text that a pair was counted from.</summary>
/// <param name="Document">The document’s id.</param>
/// <param name="DocumentIndex">The document’s place in the corpus, from 0.</param>
/// <param name="A">Where the first term stands.</param>
/// <param name="B">Where the second term stands.</param>
/// <param name="Passage">The sentence that holds both, or all from the first sentence to the last that do.</param>
/// <param name="Text">The text of that passage, white space folded to single spaces.</param>
public sealed record Evidence(string Document, int DocumentIndex, TextSpan A, TextSpan B, TextSpan Passage, string Text)
{
    /// <summary><see cref="Text"/> in parts: every second one is one of the two terms.</summary>
    public ImmutableArray<string> Parts { get; init; } = [Text];
}
