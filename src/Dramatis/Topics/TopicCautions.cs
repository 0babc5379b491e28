namespace Dramatis.Topics;

/// <summary>Says what the reader of topics must know.</summary>
internal static class TopicCautions
{
    public static TopicModel AddTo(TopicModel model, TopicMaterial material)
    {
        var cautions = new List<string>();
        var passages = material.Order.Length;
        var unit = material.Options.Unit.ToString().ToLowerInvariant();
        var areTopics = passages >= TopicModel.FewPassages;
        if (!areTopics)
        {
            cautions.Add(
                $"Only {passages} {unit}{(passages == 1 ? "" : "s")} with words that count, and topics need {TopicModel.FewPassages} or more: these are clusters of {unit}s, a way of looking at the text and no finding.");
        }

        int[] loose = [.. model.Topics.Where(t => t.Stability is { Value: < TopicStability.Reliable }).Select(t => t.Number)];
        if (loose.Length > 0)
        {
            cautions.Add(
                $"{(loose.Length == model.Topics.Length ? "None of them holds" : $"{string.Join(", ", loose)} {(loose.Length == 1 ? "does not hold" : "do not hold")}")} still: "
                + $"found again from another beginning or in resampled {unit}s, {(loose.Length == 1 ? "it is another one" : "they are others")} (stability below {TopicStability.Reliable.ToString(System.Globalization.CultureInfo.InvariantCulture)}).");
        }

        if (model.Grid is { } grid)
        {
            cautions.AddRange(grid.RunnerUp is { } second ? [$"k = {grid.Chosen.K} was chosen; k = {second.K} came second: look at both."] : []);
        }

        return model with { AreTopics = areTopics, Cautions = [.. cautions] };
    }
}
