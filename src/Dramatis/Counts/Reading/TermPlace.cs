using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>A sentence in which a term occurs.</summary>
/// <param name="Document">The document’s id.</param>
/// <param name="DocumentIndex">The document’s place in the corpus, from 0.</param>
/// <param name="Span">Where the term first occurs in the sentence.</param>
/// <param name="Sentence">The sentence; where an occurrence reaches over its end, all sentences that it touches.</param>
/// <param name="Parts">The text of the sentence, white space folded to single spaces, in parts: every second one is an occurrence of the term.</param>
public sealed record TermPlace(string Document, int DocumentIndex, TextSpan Span, TextSpan Sentence, ImmutableArray<string> Parts);
