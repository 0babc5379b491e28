namespace Dramatis.Entities.Recognition;

/// <summary>What a gazetteer knows of a name.</summary>
/// <param name="Name">The name that stands for all of its forms: <c>United States</c> for <c>U.S.</c></param>
/// <param name="Type">What it is.</param>
public sealed record GazetteerEntry(string Name, EntityType Type)
{
    /// <summary>The country that a nationality belongs to, by its name in the gazetteer; null for all else.</summary>
    public string? Country { get; init; }
}
