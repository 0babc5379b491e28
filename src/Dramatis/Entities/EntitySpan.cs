using System.Globalization;
using System.Text;
using Dramatis.Corpora;

namespace Dramatis.Entities;

/// <summary>A stretch of text that a recognizer holds for a name, before it is known whose.</summary>
/// <param name="Span">Where it stands: from the first token's start to the last token's end.</param>
/// <param name="Type">What it names.</param>
public readonly record struct EntitySpan(TextSpan Span, EntityType Type)
{
    /// <summary>The probability that this is a name of this type and extent, from 0 to 1; NaN where the recognizer doesn’t tell.</summary>
    public double Confidence { get; init; } = double.NaN;

    // What the compiler would write follows the machine’s culture.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"Span = {Span}, Type = {Type}, Confidence = {Confidence}");
        return true;
    }
}
