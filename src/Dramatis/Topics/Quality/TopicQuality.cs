using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Topics.Quality;

/// <summary>How good topics are.</summary>
/// <param name="Rows">A row a topic, in the order of the model.</param>
/// <param name="Diversity">The share of distinct terms among the weightiest of all topics, from 0 to 1 (Dieng, Ruiz &amp; Blei 2020).</param>
/// <param name="Terms">The number of terms a topic that were looked at.</param>
/// <param name="Provenance">The topics’, and the texts that coherence was measured in.</param>
public sealed record TopicQuality(ImmutableArray<TopicQualityRow> Rows, double Diversity, int Terms, Provenance Provenance);
