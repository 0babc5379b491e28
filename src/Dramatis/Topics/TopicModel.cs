using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Topics;

/// <summary>The topics of a corpus, and how much of each is in every passage.</summary>
/// <param name="Topics">The topics, the largest share first.</param>
/// <param name="Passages">Every passage of the corpus, in the order of corpus and text.</param>
/// <param name="Unit">What the passages are.</param>
/// <param name="Provenance">The corpus, model, number of topics and seed.</param>
public sealed record TopicModel(
    ImmutableArray<Topic> Topics, ImmutableArray<TopicPassage> Passages, TextUnit Unit, Provenance Provenance);
