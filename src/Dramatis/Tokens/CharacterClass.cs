namespace Dramatis.Tokens;

/// <summary>What a character does to a token.</summary>
internal enum CharacterClass
{
    Space,
    Letter,
    Digit,
    Ideograph,
    Apostrophe,
    Punctuation,
    Symbol,

    /// <summary>Belongs to the character before it: combining marks, joiners, the soft hyphen.</summary>
    Extender,
}
