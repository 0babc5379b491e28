using System.Collections.Immutable;
using Dramatis.Tokens;

namespace Dramatis.Entities;

/// <summary>Finds the names in a text: the place to plug in another recognizer.</summary>
public interface IEntityRecognizer
{
    /// <summary>The recognizer's name, for the provenance of results.</summary>
    string Name { get; }

    /// <summary>
    /// The names in <paramref name="document"/>, in the order of the text, none overlapping another. Must depend on nothing
    /// but the document, and be safe to call from several threads at once.
    /// </summary>
    ImmutableArray<EntitySpan> Recognize(TokenizedDocument document);
}
