namespace Dramatis.Topics;

/// <summary>What of a text topics are made of; several may be taken together.</summary>
[Flags]
public enum TopicFeatures
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Words, lower-cased, without stop words, numbers and single letters.</summary>
    Words = 1,

    /// <summary>Each two words that follow one another in a sentence: <c>foreign policy</c>. Neither may be a stop word.</summary>
    Phrases = 2,

    /// <summary>The names of the entities that are mentioned: <c>George W. Bush</c>.</summary>
    Entities = 4,

    /// <summary>Words in their dictionary forms, in place of those that are written: <c>war</c> for <c>wars</c>. Phrases are then made of these too.</summary>
    Lemmas = 8,
}
