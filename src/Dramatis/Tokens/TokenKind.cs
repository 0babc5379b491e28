namespace Dramatis.Tokens;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word: letters, and what joins them inside a word (<c>state-of-the-art</c>, <c>U.S.</c>, <c>O’Brien</c>).</summary>
    Word,

    /// <summary>A clitic that is a token of its own: the possessive <c>’s</c>, and <c>n’t</c>, <c>’ll</c> where contractions are split.</summary>
    Clitic,

    /// <summary>A number, with its decimal point and thousands separators (<c>1,234.5</c>), an ordinal, or digits with letters (<c>10th</c>).</summary>
    Number,

    /// <summary>Punctuation. A run of one mark (<c>...</c>, <c>—</c>) is one token.</summary>
    Punctuation,

    /// <summary>Anything else that can be seen: currency and other signs, emoji, emoticons.</summary>
    Symbol,

    /// <summary>A web address that names its protocol or begins with <c>www.</c></summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A name on a social network: <c>@name</c>.</summary>
    Handle,

    /// <summary>A hashtag: <c>#climate</c>.</summary>
    Hashtag,
}
