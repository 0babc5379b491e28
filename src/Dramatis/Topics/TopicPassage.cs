using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Topics;

/// <summary>A passage and the topics in it.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="DocumentIndex">The document's place in the corpus, from 0.</param>
/// <param name="Span">Where the passage stands in the document's text.</param>
/// <param name="Text">The passage itself.</param>
/// <param name="Weights">
/// A weight for each topic, in the order of <see cref="TopicModel.Topics"/>, from 0 to 1, together 1; empty for a passage with no term left (only stop
/// words, say), or none that any topic has.
/// </param>
public sealed record TopicPassage(string Document, int DocumentIndex, TextSpan Span, string Text, ImmutableArray<double> Weights)
{
    /// <summary>The index of its weightiest topic among <see cref="TopicModel.Topics"/>, the first of several; null without weights.</summary>
    public int? MainTopic => Weights.IsEmpty ? null : Weights.IndexOf(Weights.Max());
}
