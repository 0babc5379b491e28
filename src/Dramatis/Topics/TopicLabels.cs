using Dramatis.Topics.Models;

namespace Dramatis.Topics;

/// <summary>Names topics by the terms that set them apart, as phrases where the text has them so.</summary>
internal static class TopicLabels
{
    private const int Parts = 3;

    // A phrase stands for a word if it is where the word is at least this often.
    private const double PhraseShare = 0.5;

    // Rare terms set a topic apart but say little of it: a label is chosen among so many of its weightiest.
    private const int Candidates = 12;

    /// <summary>The same model with labels.</summary>
    public static TopicModel AddTo(TopicModel model, TopicMaterial material)
    {
        var weights = material.Order.Select(p => (IReadOnlyList<double>)model.Passages[p].Weights).ToArray();
        var counts = ClassTfIdf.Counts(material.Input.Terms, weights, model.Topics.Length);
        var distinct = ClassTfIdf.Of(counts);
        var phrases = Phrases(material);
        var phraseCounts = ClassTfIdf.Counts(phrases, weights, model.Topics.Length);
        return model with
        {
            Topics = [.. model.Topics.Select((topic, t) => topic with { Label = Label(material.Input.Terms, model.State.TermWeights[t], counts[t], distinct[t], phrases, phraseCounts[t]) })],
        };
    }

    private static TermMatrix Phrases(TopicMaterial material)
    {
        var passages = PassageTerms.Phrases(material.Text, material.Options);
        return TermMatrix.Count(material.Order.Select(p => passages[p].Terms), minPassages: 2);
    }

    private static string Label(TermMatrix terms, double[] weights, double[] counts, double[] distinct, TermMatrix phrases, double[] phraseCounts)
    {
        var parts = new List<string>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in Quality.PassageCoherence.Top(weights, Candidates).OrderByDescending(w => distinct[w]).ThenBy(w => w))
        {
            var word = terms.Terms[term];
            if (parts.Count == Parts || !named.Add(word))
            {
                continue;
            }

            var phrase = Enumerable.Range(0, phraseCounts.Length)
                .Where(p => phraseCounts[p] > 0 && phraseCounts[p] >= PhraseShare * counts[term] && phrases.Terms[p].Split(' ').Contains(word))
                .OrderByDescending(p => phraseCounts[p]).ThenBy(p => p).Select(p => phrases.Terms[p]).FirstOrDefault();
            named.UnionWith(phrase?.Split(' ') ?? []);
            parts.Add(phrase ?? word);
        }

        return string.Join(" · ", parts);
    }
}
