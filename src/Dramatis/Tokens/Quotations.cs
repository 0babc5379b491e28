namespace Dramatis.Tokens;

/// <summary>What becomes of the sentences inside a quotation.</summary>
public enum Quotations
{
    /// <summary>A quotation of at most 80 tokens belongs to the sentence that quotes it; a longer one is cut into its sentences.</summary>
    Brief,

    /// <summary>Each is a sentence of its own.</summary>
    Split,

    /// <summary>All belong to the sentence that quotes them, however many they are.</summary>
    Keep,
}
