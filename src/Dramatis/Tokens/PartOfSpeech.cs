namespace Dramatis.Tokens;

/// <summary>The kinds of words that a lemma depends on.</summary>
public enum PartOfSpeech
{
    /// <summary>A noun: <c>leaves</c> of <c>leaf</c>.</summary>
    Noun,

    /// <summary>A verb: <c>leaves</c> of <c>leave</c>.</summary>
    Verb,

    /// <summary>An adjective or adverb: <c>better</c> of <c>good</c>.</summary>
    Adjective,
}
