namespace Dramatis.Counts;

/// <summary>What terms are, in words for tables and figures.</summary>
/// <param name="One">One of them: <c>word</c>.</param>
/// <param name="Many">Several: <c>words</c>.</param>
public sealed record TermKind(string One, string Many)
{
    /// <summary>Words, as they are written or as a form of them.</summary>
    public static TermKind Word { get; } = new("word", "words");

    /// <summary>Sequences of words.</summary>
    public static TermKind NGram { get; } = new("n-gram", "n-grams");

    /// <summary>Persons, organizations, places …</summary>
    public static TermKind Entity { get; } = new("entity", "entities");

    /// <summary>Categories of a dictionary.</summary>
    public static TermKind Category { get; } = new("category", "categories");
}
