namespace Dramatis.Tokens;

/// <summary>What becomes of something that may be one token or several.</summary>
public enum Joint
{
    /// <summary>It stays one token.</summary>
    Keep,

    /// <summary>It is cut into its parts.</summary>
    Split,
}
