namespace Dramatis.Entities.Dates;

/// <summary>A date in a sentence.</summary>
/// <param name="End">The index behind its last token.</param>
/// <param name="Value">Its value (<see cref="DateMention.Value"/>).</param>
internal readonly record struct DateMatch(int End, string Value);
