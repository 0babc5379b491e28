namespace Dramatis.Counts;

/// <summary>Is told of a word that counts.</summary>
/// <param name="name">The word as it is counted; valid during the call.</param>
/// <param name="place">The number of words before it.</param>
/// <param name="token">The index of its token.</param>
internal delegate void WordFound(ReadOnlySpan<char> name, int place, int token);
