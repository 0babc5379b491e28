namespace Dramatis.Entities.Learning;

/// <summary>A sentence to learn from: the ids of each token’s features, and the tags that it may have.</summary>
/// <param name="Features">The ids of all tokens’ features, one token behind the other.</param>
/// <param name="Ends">For each token the index behind its last feature.</param>
/// <param name="Allowed">For each token its tag, or all that its source leaves open, a bit each.</param>
internal sealed record TrainingSentence(int[] Features, int[] Ends, uint[] Allowed)
{
    public int Length => Allowed.Length;
}
