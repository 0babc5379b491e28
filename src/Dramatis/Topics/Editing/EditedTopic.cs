namespace Dramatis.Topics.Editing;

/// <summary>A topic of a model that is being edited.</summary>
/// <param name="Topic">Its number, name and stability.</param>
/// <param name="Group">The topics, as they were found, that it is made of.</param>
/// <param name="TermWeights">The weights of its terms.</param>
/// <param name="Weights">Its weight in each passage of the model.</param>
internal sealed record EditedTopic(Topic Topic, int[] Group, double[] TermWeights, double[] Weights)
{
    /// <summary>The topics of <paramref name="model"/>.</summary>
    public static List<EditedTopic> Of(TopicModel model) =>
        [.. model.Topics.Select((topic, t) => new EditedTopic(topic, model.State.Groups[t], model.State.TermWeights[t], [.. model.Passages.Select(p => p.Weights.IsEmpty ? 0 : p.Weights[t])]))];

    /// <summary>One topic of several, with the number and the name of the first.</summary>
    public static EditedTopic Merged(IReadOnlyList<EditedTopic> topics)
    {
        var terms = new double[topics[0].TermWeights.Length];
        double sum = topics.Sum(t => t.Topic.Share);
        foreach (var topic in topics)
        {
            Numerics.RowMatrix.Add(terms, topic.TermWeights, sum > 0 ? topic.Topic.Share / sum : 1.0 / topics.Count);
        }

        return new EditedTopic(
            new Topic(topics[0].Topic.Number, sum, []) { Name = topics[0].Topic.Name },
            [.. topics.SelectMany(t => t.Group)],
            terms,
            [.. topics[0].Weights.Select((_, p) => topics.Sum(t => t.Weights[p]))]);
    }
}
