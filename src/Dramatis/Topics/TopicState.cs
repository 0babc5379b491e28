using System.Collections.Immutable;
using Dramatis.Topics.Models;

namespace Dramatis.Topics;

/// <summary>What topics are made of: all that is needed to find them again in other passages.</summary>
/// <param name="Vocabulary">The terms.</param>
/// <param name="BaseTerms">For each topic as it was found a weight for each term.</param>
/// <param name="Groups">For each topic of the model those, by their places, that it is made of: one, or several that were merged.</param>
/// <param name="TermWeights">For each topic of the model a weight for each term.</param>
/// <param name="Inference">How passages are shared out over the topics as they were found.</param>
/// <param name="Options">How text is cut.</param>
/// <param name="Material">What the topics were found in; null where it is no longer at hand.</param>
internal sealed record TopicState(
    ImmutableArray<string> Vocabulary,
    IReadOnlyList<double[]> BaseTerms,
    IReadOnlyList<int[]> Groups,
    IReadOnlyList<double[]> TermWeights,
    TopicInference Inference,
    TopicOptions Options,
    TopicMaterial? Material)
{
    /// <summary>Of a model that was put together by hand.</summary>
    public static TopicState None { get; } = new([], [], [], [], new LdaInference([]), new TopicOptions(), null);

    /// <summary>The weights of the model’s topics in <paramref name="passages"/>, which are over <see cref="Vocabulary"/>.</summary>
    public IReadOnlyList<double[]> Weights(TopicInput passages) =>
        [.. Inference.Weights(passages, BaseTerms).Select(w => Groups.Select(g => g.Sum(t => w[t])).ToArray())];
}
