namespace Dramatis.CoOccurrence;

/// <summary>A tie in two networks.</summary>
/// <param name="A">The name of its first node.</param>
/// <param name="B">The name of its second node.</param>
/// <param name="Before">Its count in the first network; 0 if it isn't there.</param>
/// <param name="After">Its count in the second network; 0 if it isn't there.</param>
public sealed record TieDifference(string A, string B, long Before, long After)
{
    /// <summary><c>came</c>, <c>went</c> or <c>stayed</c>.</summary>
    public string Change => Before == 0 ? "came" : After == 0 ? "went" : "stayed";
}
