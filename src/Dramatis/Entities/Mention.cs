using System.Globalization;
using System.Text;
using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <summary>One place in the text where an entity is named.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="DocumentIndex">The document's place in the corpus, from 0.</param>
/// <param name="Sentence">The sentence's place in the document, from 0.</param>
/// <param name="Span">Where it stands in the document's text; without the possessive <c>’s</c> and without a title.</param>
/// <param name="Surface">The text itself: <c>text[Span.Start..Span.End]</c>.</param>
/// <param name="Type">The type of the entity named.</param>
/// <param name="Entity">The name of the entity named.</param>
public sealed record Mention(
    string Document, int DocumentIndex, int Sentence, TextSpan Span, string Surface, EntityType Type, string Entity)
{
    /// <summary>The recognizer’s probability that this is a name of its type and extent, from 0 to 1; NaN where it doesn’t tell, as rules don’t.</summary>
    public double Confidence { get; init; } = double.NaN;

    // What the compiler would write follows the machine’s culture.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"Document = {Document}, DocumentIndex = {DocumentIndex}, Sentence = {Sentence}, Span = {Span}, Surface = {Surface}, Type = {Type}, Entity = {Entity}, Confidence = {Confidence}");
        return true;
    }
}
