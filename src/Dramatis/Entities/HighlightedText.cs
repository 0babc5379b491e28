using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <summary>A stretch of text with the mentions in it, to be read: a notebook shows it with the entities marked in the colours of their types.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">The stretch.</param>
/// <param name="Mentions">The mentions that lie wholly in it, in the order of the text.</param>
public sealed record HighlightedText(Document Document, TextSpan Span, ImmutableArray<Mention> Mentions);
