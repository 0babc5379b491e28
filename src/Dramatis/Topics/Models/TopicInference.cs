namespace Dramatis.Topics.Models;

/// <summary>How passages, those of the corpus and new ones, are shared out over topics that are known.</summary>
public abstract record TopicInference
{
    /// <summary>What it is called in the file of a model: <c>nmf</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether it knows topics by their terms alone, so that others can take their place.</summary>
    internal virtual bool KnowsTermsOnly => true;

    /// <summary>For each passage a weight for each topic, together 1; all 0 for a passage in which nothing of any topic is.</summary>
    /// <param name="passages">The passages, over the terms that the topics have.</param>
    /// <param name="topics">The weights of the terms in each topic.</param>
    public abstract IReadOnlyList<double[]> Weights(TopicInput passages, IReadOnlyList<double[]> topics);

    /// <summary>The same over topics in another order, each perhaps several times (the parts of one that was split).</summary>
    internal virtual TopicInference Over(IReadOnlyList<int> topics) => this;
}
