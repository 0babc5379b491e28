using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace Dramatis.Topics;

/// <summary>Latent Dirichlet allocation (Blei, Ng &amp; Jordan 2003) by Microsoft.ML’s LightLDA (Yuan et al. 2015).</summary>
internal static class LatentDirichletAllocation
{
    /// <summary>A distribution over terms for each topic, and one over topics for each passage.</summary>
    /// <param name="passages">The numbers of each passage’s terms; none may be empty.</param>
    /// <param name="termCount">The number of distinct terms.</param>
    /// <param name="k">The number of topics.</param>
    /// <param name="options">Seed and iterations.</param>
    public static (double[][] TermsByTopic, double[][] TopicsByPassage) Fit(IReadOnlyList<int[]> passages, int termCount, int k, TopicOptions options)
    {
        var context = new MLContext(options.Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Counts)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, termCount);
        var data = context.Data.LoadFromEnumerable(passages.Select(p => new Row { Counts = Counts(p, termCount) }), schema);
        var estimator = context.Transforms.Text.LatentDirichletAllocation(
            nameof(Result.Topics),
            nameof(Row.Counts),
            numberOfTopics: k,
            maximumNumberOfIterations: options.Iterations,
            maximumTokenCountPerDocument: Math.Max(512, passages.Max(p => p.Length)),
            numberOfSummaryTermsPerTopic: termCount,
            // LightLDA prints the likelihood to the process’s standard output: as seldom as can be.
            likelihoodInterval: options.Iterations,
            // With several threads LightLDA gives another answer every time.
            numberOfThreads: 1,
            resetRandomGenerator: true);
        var model = estimator.Fit(data);
        var topics = context.Data.CreateEnumerable<Result>(model.Transform(data), reuseRowObject: false)
            .Select(r => Normalized(r.Topics.Select(w => (double)w))).ToArray();
        return (TermWeights(model, termCount), topics);
    }

    private static double[][] TermWeights(LatentDirichletAllocationTransformer model, int termCount)
    {
        var weights = new List<double[]>();
        foreach (var topic in model.GetLdaDetails(0).ItemScoresPerTopic)
        {
            var scores = new double[termCount];
            foreach (var item in topic)
            {
                scores[item.Item] = item.Score;
            }

            weights.Add(Normalized(scores));
        }

        return [.. weights];
    }

    private static VBuffer<float> Counts(int[] terms, int termCount)
    {
        var counts = terms.GroupBy(t => t).OrderBy(g => g.Key).ToList();
        return new VBuffer<float>(termCount, counts.Count, [.. counts.Select(g => (float)g.Count())], [.. counts.Select(g => g.Key)]);
    }

    private static double[] Normalized(IEnumerable<double> weights)
    {
        double[] all = [.. weights];
        var sum = all.Sum();
        return sum > 0 ? [.. all.Select(w => w / sum)] : [.. all.Select(_ => 1.0 / all.Length)];
    }

    private sealed class Row
    {
        public VBuffer<float> Counts { get; init; }
    }

    private sealed class Result
    {
        public float[] Topics { get; set; } = [];
    }
}
