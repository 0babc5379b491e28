using System.Collections.Immutable;
using Dramatis.Progress;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace Dramatis.Topics.Models;

/// <summary>Latent Dirichlet allocation by Microsoft.ML’s LightLDA (Yuan et al. 2015).</summary>
public sealed record LightLda : ITopicMethod
{
    private const float AlphaSum = 100;
    private const float Beta = 0.01f;

    /// <summary>The number of passes over all tokens. Default: 200.</summary>
    public int Iterations { get; init; } = 200;

    /// <inheritdoc/>
    public string Name => "lightlda";

    /// <inheritdoc/>
    public ImmutableArray<KeyValuePair<string, object>> Parameters => [new("iterations", Iterations)];

    /// <inheritdoc/>
    public TopicFit Fit(TopicInput input, int k, int seed)
    {
        ArgumentNullException.ThrowIfNull(input);
        LongWork.ThrowIfStopped();

        // On a thread of its own: whoever is made to stop leaves it to come to its end, for native code that is torn takes the process along.
        return Task.Factory.StartNew(() => Train(input.Terms, k, seed), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter().GetResult();
    }

    private TopicFit Train(TermMatrix terms, int k, int seed)
    {
        var longest = Enumerable.Range(0, terms.PassageCount).Max(p => Sum(terms.CountsOf(p)));
        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Counts)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, terms.Terms.Length);
        var data = context.Data.LoadFromEnumerable(Enumerable.Range(0, terms.PassageCount).Select(p => new Row { Counts = Counts(terms, p) }), schema);
        var estimator = context.Transforms.Text.LatentDirichletAllocation(
            "Topics",
            nameof(Row.Counts),
            numberOfTopics: k,
            alphaSum: AlphaSum,
            beta: Beta,
            maximumNumberOfIterations: Iterations,
            maximumTokenCountPerDocument: Math.Max(512, longest),
            numberOfSummaryTermsPerTopic: terms.Terms.Length,
            // LightLDA prints the likelihood to the process’s standard output: as seldom as can be.
            likelihoodInterval: Iterations,
            // With several threads LightLDA gives another answer every time.
            numberOfThreads: 1,
            resetRandomGenerator: true);
        return new TopicFit(TermWeights(estimator.Fit(data), terms.Terms.Length), new LdaInference([.. Enumerable.Repeat((double)AlphaSum / k, k)]));
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

            var sum = scores.Sum();
            weights.Add(sum > 0 ? [.. scores.Select(s => s / sum)] : [.. scores.Select(_ => 1.0 / termCount)]);
        }

        return [.. weights];
    }

    private static VBuffer<float> Counts(TermMatrix terms, int passage)
    {
        var counts = terms.CountsOf(passage);
        var values = new float[counts.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = counts[i];
        }

        return new VBuffer<float>(terms.Terms.Length, values.Length, values, terms.TermsOf(passage).ToArray());
    }

    private static int Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private sealed class Row
    {
        public VBuffer<float> Counts { get; init; }
    }
}
