namespace Dramatis.Counts;

/// <summary>How varied the words of a text are.</summary>
/// <param name="Document">The document’s id; null for the corpus.</param>
/// <param name="Tokens">The number of occurrences.</param>
/// <param name="Types">The number of distinct terms.</param>
/// <param name="Ttr">Types / tokens. It falls as a text grows: compare texts of one length only. NaN for an empty text, as are all.</param>
/// <param name="Mattr">The mean TTR of all stretches of 100 tokens (Covington &amp; McFall 2010); of a shorter text, its TTR.</param>
/// <param name="Mtld">
/// The mean length of stretches until their TTR falls to 0.72, forwards and backwards (McCarthy &amp; Jarvis 2010). Below 100 tokens it is no more than a hint.
/// </param>
/// <param name="HdD">
/// HD-D (McCarthy &amp; Jarvis 2007): the TTR to be expected of 42 tokens drawn without replacement; NaN for a text of fewer.
/// </param>
public sealed record LexicalDiversity(string? Document, int Tokens, int Types, double Ttr, double Mattr, double Mtld, double HdD);
