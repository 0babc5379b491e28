using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <summary>One occurrence in its context: a keyword in context (KWIC).</summary>
/// <param name="Document">The document’s id.</param>
/// <param name="DocumentIndex">The document’s place in the corpus, from 0.</param>
/// <param name="Sentence">The sentence’s place in the document, from 0.</param>
/// <param name="Span">Where the keyword stands in the document’s text.</param>
/// <param name="Left">What stands before it, white space folded to single spaces, cut at a word.</param>
/// <param name="Keyword">The keyword as it is written, white space folded.</param>
/// <param name="Right">What stands behind it, white space folded, cut at a word.</param>
public sealed record ConcordanceLine(
    string Document, int DocumentIndex, int Sentence, TextSpan Span, string Left, string Keyword, string Right);
