
namespace Dramatis.Topics.Editing;

/// <summary>Merges, splits and names topics by hand.</summary>
/// <remarks>
/// Each gives a new model; topics that aren’t named keep their numbers. A decision is written into provenance, and holds for text that is transformed later.
/// </remarks>
public static class EditingExtensions
{
    /// <summary>Makes one topic of several: it has the sum of their weights, and the number and name of <paramref name="into"/>.</summary>
    /// <exception cref="DramatisException">A topic isn’t there, or less than two topics would be left.</exception>
    /// <example><code>topics.Merge(2, 5, 7)</code></example>
    public static TopicModel Merge(this TopicModel topics, int into, params int[] others)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(others);
        var all = EditedTopic.Of(topics);
        int[] merged = [.. others.Prepend(into).Distinct().Select(topics.IndexOf)];
        if (merged.Length > 1 && all.Count - merged.Length + 1 < 2)
        {
            throw new DramatisException("Merging these leaves one topic, which says nothing: leave at least two.");
        }

        return merged.Length < 2 ? topics : Rebuild(
            topics,
            [.. all.Where((_, t) => !merged.Contains(t)), EditedTopic.Merged([.. merged.Select(t => all[t])])],
            topics.State,
            $"merge {into}",
            string.Join(", ", others));
    }

    /// <summary>Makes several topics of one, found in the passages where it is the weightiest; the first keeps its number, the others take the next free ones.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="number">The topic.</param>
    /// <param name="parts">The number of parts. Default: 2.</param>
    /// <exception cref="DramatisException">
    /// The topic isn’t there, or in fewer passages than <paramref name="parts"/>; or the model was loaded from a file or found by clusters, which can’t be split.
    /// </exception>
    /// <example><code>topics.Split(3)</code></example>
    public static TopicModel Split(this TopicModel topics, int number, int parts = 2)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var at = topics.IndexOf(number);
        if (topics.State.Material is not { } material || !topics.State.Inference.KnowsTermsOnly)
        {
            throw new DramatisException("These topics can’t be split: they were loaded from a file, transformed, or are clusters of passages. Find topics with a larger k instead.");
        }

        int[] rows = [.. Enumerable.Range(0, material.Order.Length).Where(r => topics.Passages[material.Order[r]].MainTopic == at)];
        if (parts < 2 || rows.Length < parts)
        {
            throw new DramatisException($"Topic {number} can’t be split in {parts}: it is the weightiest in {rows.Length} passages; 2 parts or more, and a passage a part, are needed.");
        }

        var options = material.Options;
        var found = options.Method.Fit(material.Sample(rows) with { Guides = [] }, parts, options.Seed).Terms;
        var state = Split(topics.State, at, found);
        var weights = state.Weights(material.Input);
        var next = topics.Topics.Max(t => t.Number);
        var edited = state.Groups.Select((group, t) =>
        {
            var inPassages = new double[topics.Passages.Length];
            for (var r = 0; r < weights.Count; r++)
            {
                inPassages[material.Order[r]] = weights[r][t];
            }

            var topic = t < topics.Topics.Length ? topics.Topics[t] : new Topic(next + t - topics.Topics.Length + 1, 0, []);
            return new EditedTopic(t == at ? topic with { Stability = null } : topic, group, state.TermWeights[t], inPassages);
        });
        return Rebuild(topics, [.. edited], state, $"split {number}", parts);
    }

    /// <summary>Gives a topic a name, which is its label from now on.</summary>
    /// <exception cref="DramatisException">The topic isn’t there, or <paramref name="name"/> is empty.</exception>
    /// <example><code>topics.Rename(1, "War and peace")</code></example>
    public static TopicModel Rename(this TopicModel topics, int number, string name)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var at = topics.IndexOf(number);
        return string.IsNullOrWhiteSpace(name) ? throw new DramatisException($"The name for topic {number} is empty.")
            : topics with { Topics = topics.Topics.SetItem(at, topics.Topics[at] with { Name = name }), Provenance = topics.Provenance.With($"rename {number}", name) };
    }

    /// <summary>The topics after all decisions, in order.</summary>
    /// <exception cref="DramatisException">One can’t be carried out.</exception>
    /// <example><code>topics = topics.Apply(TopicDecisions.Load("topics.tsv"));</code></example>
    public static TopicModel Apply(this TopicModel topics, TopicDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return decisions.Items.Aggregate(topics, (model, decision) => decision.Kind switch
        {
            TopicDecisionKind.Merge => model.Merge(decision.Topic, [.. decision.Others]),
            TopicDecisionKind.Split => model.Split(decision.Topic, decision.Parts),
            _ => model.Rename(decision.Topic, decision.Name),
        });
    }

    private static TopicState Split(TopicState state, int at, IReadOnlyList<double[]> parts)
    {
        // The parts take the place of the topics as they were found that the split one is made of.
        int[] kept = [.. Enumerable.Range(0, state.BaseTerms.Count).Except(state.Groups[at])];
        int[] from = [.. kept, .. parts.Select((_, i) => state.Groups[at][i % state.Groups[at].Length])];
        int[] part = [.. parts.Select((_, i) => kept.Length + i)];
        return state with
        {
            BaseTerms = [.. kept.Select(t => state.BaseTerms[t]), .. parts],
            Groups = [.. state.Groups.Select((g, t) => t == at ? [part[0]] : g.Select(b => Array.IndexOf(kept, b)).ToArray()), .. part.Skip(1).Select(p => new[] { p })],
            TermWeights = [.. state.TermWeights.Select((w, t) => t == at ? parts[0] : w), .. parts.Skip(1)],
            Inference = state.Inference.Over(from),
        };
    }

    private static TopicModel Rebuild(TopicModel model, IReadOnlyList<EditedTopic> topics, TopicState state, string decision, object value)
    {
        double[]?[] weights = [.. model.Passages.Select((_, p) => topics.Sum(t => t.Weights[p]) > 0 ? topics.Select(t => t.Weights[p]).ToArray() : null)];
        var shares = TopicAssembly.Shares([.. weights.OfType<double[]>()], topics.Count);
        int[] order = [.. Enumerable.Range(0, topics.Count).OrderByDescending(t => shares[t]).ThenBy(t => topics[t].Topic.Number)];
        var edited = model with
        {
            Topics = [.. order.Select(t => topics[t].Topic with { Share = shares[t], Terms = TopicAssembly.Ranked(state.Vocabulary, topics[t].TermWeights) })],
            Passages = [.. model.Passages.Select((p, i) => p with { Weights = weights[i] is { } w ? [.. order.Select(t => w[t])] : [] })],
            Provenance = model.Provenance.With(decision, value),
            State = state with { Groups = [.. order.Select(t => topics[t].Group)], TermWeights = [.. order.Select(t => topics[t].TermWeights)] },
        };
        return state.Material is { } material ? TopicLabels.AddTo(edited, material) : edited;
    }
}
