namespace Dramatis.Entities.Recognition;

/// <summary>A sequence of capitalized tokens in a sentence that may be a name, and what is known of it so far.</summary>
/// <param name="First">The index of its first token in the document.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Type">What it names; null where the sequence itself doesn’t tell.</param>
/// <param name="Guess">What it names if nothing else in the document tells; null for nothing.</param>
internal readonly record struct NameCandidate(int First, int End, EntityType? Type, EntityType? Guess = null)
{
    public int Length => End - First;
}
