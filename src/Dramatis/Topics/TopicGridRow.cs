namespace Dramatis.Topics;

/// <summary>How well a number of topics suits a text.</summary>
/// <param name="K">The number of topics.</param>
/// <param name="Coherence">
/// The mean normalized pointwise mutual information of each two of a topic’s ten weightiest terms over the passages, from −1 to 1.
/// </param>
/// <param name="Stability">The mean likeness of the topics to those found again in passages drawn anew, from 0 to 1; see <see cref="TopicStability"/>.</param>
public sealed record TopicGridRow(int K, double Coherence, double Stability)
{
    /// <summary>Coherence times stability; a coherence below 0 counts as 0.</summary>
    public double Score => Math.Max(0, Coherence) * Stability;
}
