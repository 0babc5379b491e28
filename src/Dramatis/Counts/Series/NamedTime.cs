using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>A time that a text names.</summary>
/// <param name="DocumentIndex">The document’s place in the corpus, from 0.</param>
/// <param name="Span">Where it stands in the document’s text.</param>
/// <param name="Time">The time, as coarse as a series is to be: <c>1941</c>, or <c>1941-12</c>.</param>
public sealed record NamedTime(int DocumentIndex, TextSpan Span, string Time);
