using Dramatis.Corpora;

namespace Dramatis.Entities.Aliases;

/// <summary>A recognized name in its place, before it is known which entity it names.</summary>
/// <param name="DocumentIndex">The document’s place in the corpus.</param>
/// <param name="Sentence">The sentence’s place in the document.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Surface">The text itself.</param>
/// <param name="Form">The text folded (<see cref="Surfaces.Fold"/>): what names are compared by.</param>
/// <param name="Type">What it names.</param>
internal sealed record NamedSpan(int DocumentIndex, int Sentence, TextSpan Span, string Surface, string Form, EntityType Type)
{
    /// <summary>How sure its recognizer is; NaN if it doesn’t tell.</summary>
    public double Confidence { get; init; } = double.NaN;
}
