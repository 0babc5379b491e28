namespace Dramatis.Counts;

/// <summary>What a test is to find against chance.</summary>
public enum Alternative
{
    /// <summary>More together than by chance.</summary>
    Greater,

    /// <summary>Less together than by chance.</summary>
    Less,

    /// <summary>Either.</summary>
    TwoSided,
}
