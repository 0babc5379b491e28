using System.Runtime.InteropServices;
using Dramatis.Topics.Numerics;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Dramatis.Embeddings;

/// <summary>Clusters around means, by Microsoft.ML.</summary>
/// <remarks>One thread each, so that one seed gives one answer.</remarks>
public static class KMeans
{
    private const int Beginnings = 10;

    /// <summary>For each point the number of its cluster, from 0; each cluster has a point.</summary>
    /// <param name="points">The points, all of one length.</param>
    /// <param name="k">The number of clusters, at most that of points.</param>
    /// <param name="seed">The start of the random numbers.</param>
    /// <example><code>KMeans.Cluster(points, 3)</code></example>
    public static int[] Cluster(IReadOnlyList<double[]> points, int k, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, points.Count);
        float[][] rows = [.. points.Select(p => p.Select(x => (float)x).ToArray())];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] same = [.. rows.Select(r => Convert.ToHexString(MemoryMarshal.AsBytes<float>(r)) is var key && places.TryGetValue(key, out var place) ? place : places[key] = places.Count)];

        // Microsoft.ML wants more points that differ than clusters.
        if (places.Count <= k)
        {
            return Filled(points, same, k);
        }

        // Drawn, not counted up: two seeds must have no beginning in common, or topics would seem more stable than they are.
        var random = new RandomNumbers(seed);
        var seeds = new int[Beginnings];
        for (var i = 0; i < Beginnings; i++)
        {
            seeds[i] = random.NextInt(int.MaxValue);
        }

        var found = new (int[] Clusters, double Error)[Beginnings];
        Parallel.For(0, Beginnings, i =>
        {
            var clusters = Filled(points, Once(rows, k, seeds[i]), k);
            var means = Means(points, clusters, k);
            found[i] = (clusters, points.Select((p, at) => Squared(p, means[clusters[at]])).Sum());
        });
        return found.MinBy(f => f.Error).Clusters;
    }

    /// <summary>The square of the distance between two points.</summary>
    internal static double Squared(double[] a, double[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }

        return sum;
    }

    /// <summary>The mean of the points of each cluster.</summary>
    internal static double[][] Means(IReadOnlyList<double[]> points, int[] clusters, int k)
    {
        var sums = Enumerable.Range(0, k).Select(_ => new double[points[0].Length]).ToArray();
        var sizes = new int[k];
        for (var p = 0; p < points.Count; p++)
        {
            if (clusters[p] >= 0)
            {
                RowMatrix.Add(sums[clusters[p]], points[p], 1);
                sizes[clusters[p]]++;
            }
        }

        return [.. sums.Select((s, c) => s.Select(x => x / Math.Max(1, sizes[c])).ToArray())];
    }

    /// <summary>The nearest of <paramref name="means"/>, the first of several.</summary>
    internal static int Nearest(double[] point, IReadOnlyList<double[]> means) => Enumerable.Range(0, means.Count).MinBy(c => Squared(point, means[c]));

    private static int[] Once(float[][] points, int k, int seed)
    {
        var ml = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, points[0].Length);
        var rows = ml.Data.LoadFromEnumerable(points.Select(p => new Row(p)), schema);
        var trainer = ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options
        {
            FeatureColumnName = nameof(Row.Features),
            NumberOfClusters = k,
            NumberOfThreads = 1,
            InitializationAlgorithm = KMeansTrainer.InitializationAlgorithm.KMeansPlusPlus,
            MaximumNumberOfIterations = 300,
            OptimizationTolerance = 1e-7f,
        });
        return [.. trainer.Fit(rows).Transform(rows).GetColumn<uint>("PredictedLabel").Select(label => (int)label - 1)];
    }

    /// <summary>Each cluster without a point takes the one that is farthest from its mean.</summary>
    private static int[] Filled(IReadOnlyList<double[]> points, int[] clusters, int k)
    {
        var means = Means(points, clusters, k);
        foreach (var empty in Enumerable.Range(0, k).Except(clusters).ToList())
        {
            var farthest = Enumerable.Range(0, points.Count).Where(p => clusters.Count(c => c == clusters[p]) > 1).MaxBy(p => Squared(points[p], means[clusters[p]]));
            clusters[farthest] = empty;
        }

        return clusters;
    }

    private sealed record Row(float[] Features);
}
