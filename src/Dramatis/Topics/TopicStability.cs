namespace Dramatis.Topics;

/// <summary>How well a topic holds still when topics are found again.</summary>
/// <remarks>
/// Each time the topics found again are matched with these, one to one, so that all are as alike as can be (Kuhn 1955). Two topics are as alike as the cosine of
/// their term weights, from 0, no term in common, to 1, the same. Stability is the mean over all times.
/// </remarks>
/// <param name="Seeds">The likeness to topics found from other beginnings.</param>
/// <param name="Resampled">The likeness to topics found in passages drawn anew, with replacement, from those of the corpus (Efron’s bootstrap).</param>
/// <param name="Runs">How often each was tried.</param>
public sealed record TopicStability(double Seeds, double Resampled, int Runs)
{
    /// <summary>A topic below this is not to be relied on.</summary>
    public const double Reliable = 0.5;

    /// <summary>The smaller of both.</summary>
    public double Value => Math.Min(Seeds, Resampled);
}
