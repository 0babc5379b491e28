using System.Collections.Immutable;
using Dramatis.Tokens;
using Dramatis.Topics.Models;

namespace Dramatis.Topics;

/// <summary>How topics are found.</summary>
public sealed record TopicOptions
{
    /// <summary>How: <see cref="Nmf"/>, <see cref="GibbsLda"/>, <see cref="LightLda"/>. Default: <see cref="Nmf"/>.</summary>
    public ITopicMethod Method { get; init; } = new Nmf();

    /// <summary>The passages that topics are shared out over. Default: sentences.</summary>
    public TextUnit Unit { get; init; } = TextUnit.Sentence;

    /// <summary>
    /// The number of sentences that make a passage if <see cref="Unit"/> is sentences, else ignored; the last passage of a document may have fewer.
    /// Default: 1.
    /// </summary>
    public int Sentences { get; init; } = 1;

    /// <summary>What of a text topics are made of. Default: words.</summary>
    public TopicFeatures Features { get; init; } = TopicFeatures.Words;

    /// <summary>The start of the random numbers, of the methods and of stability. Default: 1. One seed, one answer.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A term in fewer passages than this is left out. Default: 2.</summary>
    public int MinPassages { get; init; } = 2;

    /// <summary>A term in a larger share of the passages than this, from 0 to 1, is left out. Default: 1, none.</summary>
    public double MaxShare { get; init; } = 1;

    /// <summary>Only so many terms are kept, those in the most passages. Default: all.</summary>
    public int MaxTerms { get; init; } = int.MaxValue;

    /// <summary>Words to leave out, compared without regard to case. Default: <see cref="StopWords.English"/>.</summary>
    public IReadOnlySet<string> StopWords { get; init; } = Tokens.StopWords.English;

    /// <summary>
    /// Words that topics are to be about, a list a topic, no more lists than topics. <see cref="Nmf"/> and <see cref="GibbsLda"/> can be guided. Default: none.
    /// </summary>
    /// <example><code>new TopicOptions { Guides = [["war", "troops"], ["talks", "accord"]] }</code></example>
    public ImmutableArray<ImmutableArray<string>> Guides { get; init; } = [];

    /// <summary>
    /// How often topics are found once more, with other seeds and in resampled passages, to see whether they hold still. Default: 10 of each for up to
    /// 1,000 passages, none for more.
    /// </summary>
    public int? StabilityRuns { get; init; }
}
