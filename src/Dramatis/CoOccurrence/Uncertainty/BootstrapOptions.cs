using Dramatis.Tokens;

namespace Dramatis.CoOccurrence;

/// <summary>How corpora are drawn anew (Efron 1979).</summary>
public sealed record BootstrapOptions
{
    /// <summary>The number of corpora drawn. Default: 1,000.</summary>
    public int Replicates { get; init; } = 1000;

    /// <summary>How much of the distribution an interval holds. Default: 0.95.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>The start of the random numbers. Default: 1. One seed, one answer.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// What is drawn: passages of the window’s kind, or whole documents, whose passages aren't independent of each other. Default: documents if there are at
    /// least 20 of them, else passages. A distance allows documents only.
    /// </summary>
    public TextUnit? Draws { get; init; }
}
