using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Topics;

/// <summary>How well several numbers of topics suit a text.</summary>
/// <param name="Rows">A row a number, the smallest first.</param>
/// <param name="Runs">How often topics were found for each.</param>
/// <param name="Provenance">The corpus, model and seed.</param>
public sealed record TopicGrid(ImmutableArray<TopicGridRow> Rows, int Runs, Provenance Provenance)
{
    /// <summary>The number with the highest score, the most stable of several.</summary>
    public TopicGridRow Chosen => Rows.OrderByDescending(r => r.Score).ThenByDescending(r => r.Stability).ThenBy(r => r.K).First();

    /// <summary>The number with the second highest score; null if only one was tried.</summary>
    public TopicGridRow? RunnerUp => Rows.OrderByDescending(r => r.Score).ThenByDescending(r => r.Stability).ThenBy(r => r.K).Skip(1).FirstOrDefault();
}
