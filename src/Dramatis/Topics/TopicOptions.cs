using Dramatis.Tokens;

namespace Dramatis.Topics;

/// <summary>How topics are found.</summary>
public sealed record TopicOptions
{
    /// <summary>The passages that topics are shared out over. Default: sentences.</summary>
    public TextUnit Unit { get; init; } = TextUnit.Sentence;

    /// <summary>The start of the random numbers. Default: 1. One seed, one answer.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The number of passes over the corpus. Default: 500.</summary>
    public int Iterations { get; init; } = 500;

    /// <summary>A word in fewer passages than this is left out. Default: 2.</summary>
    public int MinPassages { get; init; } = 2;

    /// <summary>Words to leave out, compared without regard to case. Default: <see cref="StopWords.English"/>.</summary>
    public IReadOnlySet<string> StopWords { get; init; } = Tokens.StopWords.English;
}
