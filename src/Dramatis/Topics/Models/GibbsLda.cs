using System.Collections.Immutable;
using Dramatis.Progress;

namespace Dramatis.Topics.Models;

/// <summary>Latent Dirichlet allocation (Blei, Ng &amp; Jordan 2003) by collapsed Gibbs sampling (Griffiths &amp; Steyvers 2004).</summary>
/// <remarks>
/// The priors are fitted to the corpus: one weight a topic for how much of it passages have, one for all terms (Wallach, Mimno &amp; McCallum 2009). The
/// topics are the mean over the last fifth of the passes. One thread: the chain is one, and one seed gives one answer.
/// </remarks>
public sealed record GibbsLda : ITopicMethod
{
    private const int BetweenSamples = 10;

    /// <summary>The number of passes over all tokens. Default: 1000.</summary>
    public int Iterations { get; init; } = 1000;

    /// <summary>The sum of the topics’ prior weights to begin with. Default: 5.</summary>
    public double AlphaSum { get; init; } = 5;

    /// <summary>The prior weight of each term in a topic to begin with. Default: 0.01.</summary>
    public double Beta { get; init; } = 0.01;

    /// <summary>The number of passes between two fits of the priors; 0 leaves them as they begin. Default: 20.</summary>
    public int OptimizeInterval { get; init; } = 20;

    /// <summary>The number of passes before the first fit of the priors. Default: 100.</summary>
    public int BurnIn { get; init; } = 100;

    /// <inheritdoc/>
    public string Name => "lda";

    /// <inheritdoc/>
    public ImmutableArray<KeyValuePair<string, object>> Parameters =>
        [new("iterations", Iterations), new("alpha sum", AlphaSum), new("beta", Beta), new("optimize interval", OptimizeInterval), new("burn-in", BurnIn)];

    /// <inheritdoc/>
    public bool CanBeGuided => true;

    /// <inheritdoc/>
    public TopicFit Fit(TopicInput input, int k, int seed)
    {
        ArgumentNullException.ThrowIfNull(input);
        var sampler = new GibbsSampler(input.Terms, input.Guides, k, AlphaSum / k, Beta, seed);
        var lastFifth = Iterations - (Iterations / 5);
        for (var i = 1; i <= Iterations; i++)
        {
            LongWork.ThrowIfStopped();
            sampler.Pass();
            if (OptimizeInterval > 0 && i >= BurnIn && i % OptimizeInterval == 0)
            {
                sampler.FitPriors();
            }

            if (i == Iterations || (i > lastFifth && i % BetweenSamples == 0))
            {
                sampler.Remember();
            }
        }

        return new TopicFit(sampler.Topics(), new LdaInference(sampler.Alpha));
    }
}
