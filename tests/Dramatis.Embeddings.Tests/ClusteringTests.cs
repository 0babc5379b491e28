using System.Diagnostics;
using System.Text.Json;

namespace Dramatis.Embeddings.Tests;

public class ClusteringTests
{
    /// <summary>Three round clouds of forty points, and twelve points far from all.</summary>
    private static readonly double[][] Clouds = [.. Points()];

    /// <summary>Two half circles, one in the other: no straight line parts them.</summary>
    private static readonly double[][] Moons =
    [
        .. Enumerable.Range(0, 60).Select(i => new[] { Math.Cos(i * Math.PI / 59) + (0.001 * (i % 7)), Math.Sin(i * Math.PI / 59) + (0.0013 * (i % 5)) }),
        .. Enumerable.Range(0, 60).Select(i => new[] { 1 - Math.Cos(i * Math.PI / 59) + (0.0011 * (i % 6)), 0.5 - Math.Sin(i * Math.PI / 59) + (0.0017 * (i % 4)) }),
    ];

    [Fact]
    public void Dense_regions_of_any_shape_are_found_and_what_lies_far_off_is_in_none()
    {
        var clouds = Hdbscan.Cluster(Clouds, minClusterSize: 10);
        var moons = Hdbscan.Cluster(Moons, minClusterSize: 10);

        Assert.Equal(3, clouds.Max() + 1);
        Assert.All(Enumerable.Range(0, 3), c => Assert.Single(clouds.Skip(40 * c).Take(40).Where(x => x >= 0).Distinct()));
        Assert.All(clouds.Skip(120), c => Assert.Equal(-1, c));
        Assert.Equal([.. Enumerable.Repeat(0, 60), .. Enumerable.Repeat(1, 60)], moons);
    }

    [Fact]
    public void Too_few_points_are_in_no_cluster_and_points_that_are_all_the_same_do_no_harm()
    {
        Assert.Equal([-1, -1], Hdbscan.Cluster([[0.0], [1.0]], minClusterSize: 5));
        Assert.Equal(10, Hdbscan.Cluster([.. Enumerable.Repeat(new[] { 1.0 }, 10)], minClusterSize: 3).Length);
        Assert.Equal(3, KMeans.Cluster([.. Enumerable.Repeat(new[] { 1.0 }, 10)], 3).Distinct().Count());
        Assert.Equal([0, 1, 2], KMeans.Cluster([[0.0], [5.0], [9.0]], 3).Order());
    }

    [Theory]
    [InlineData("make_blobs(n_samples=300, centers=4, random_state=3)", 4)]
    [InlineData("make_moons(n_samples=300, noise=0.06, random_state=3)", 2)]
    [InlineData("make_circles(n_samples=300, noise=0.05, factor=0.4, random_state=3)", 3)]
    public void K_means_are_those_of_scikit_learn(string set, int k)
    {
        var (points, theirs) = ScikitLearn(set, $"KMeans(n_clusters={k}, n_init=10, tol=0, random_state=0)");
        var ours = KMeans.Cluster(points, k);

        Assert.InRange(Error(points, ours, k), 0, Error(points, theirs, k) * 1.001);
        if (set.Contains("blobs", StringComparison.Ordinal))
        {
            AssertSame(theirs, ours);
        }
    }

    [Theory]
    [InlineData("make_blobs(n_samples=300, centers=4, random_state=3)", 10)]
    [InlineData("make_blobs(n_samples=300, centers=4, cluster_std=[0.4, 1, 2.5, 0.8], random_state=8)", 5)]
    [InlineData("make_moons(n_samples=300, noise=0.06, random_state=3)", 10)]
    [InlineData("make_circles(n_samples=300, noise=0.05, factor=0.4, random_state=3)", 8)]
    [InlineData("make_swiss_roll(n_samples=300, noise=0.1, random_state=3)", 6)]
    public void Dense_regions_are_those_of_scikit_learn(string set, int minClusterSize)
    {
        var (points, theirs) = ScikitLearn(set, $"HDBSCAN(min_cluster_size={minClusterSize})");

        Assert.True(theirs.Max() >= 1);
        AssertSame(theirs, Hdbscan.Cluster(points, minClusterSize));
    }

    private static double Error(double[][] points, int[] clusters, int k)
    {
        var means = Enumerable.Range(0, k).Select(c => Mean([.. points.Where((_, p) => clusters[p] == c)])).ToArray();
        return points.Select((point, p) => point.Zip(means[clusters[p]], (x, m) => (x - m) * (x - m)).Sum()).Sum();
    }

    private static double[] Mean(double[][] points) => [.. Enumerable.Range(0, points[0].Length).Select(d => points.Average(p => p[d]))];

    /// <summary>The same clusters, however they are numbered.</summary>
    private static void AssertSame(int[] expected, int[] actual)
    {
        Assert.Equal(expected.Select(c => c < 0), actual.Select(c => c < 0));
        Assert.Equal(expected.Distinct().Count(), expected.Zip(actual).Distinct().Count());
        Assert.Equal(actual.Distinct().Count(), expected.Zip(actual).Distinct().Count());
    }

    private static IEnumerable<double[]> Points()
    {
        var random = new Random(2);
        double Spread() => Enumerable.Range(0, 6).Sum(_ => random.NextDouble() - 0.5);
        foreach (var (x, y) in new[] { (0.0, 0.0), (8.0, 1.0), (3.0, 9.0) })
        {
            for (var i = 0; i < 40; i++)
            {
                yield return [x + Spread(), y + Spread()];
            }
        }

        for (var i = 0; i < 12; i++)
        {
            yield return [40 + (13 * i), -30 + (17 * (i % 5))];
        }
    }

    /// <summary>One of scikit-learn’s toy sets, and what its method makes of it. The test is skipped where it is missing.</summary>
    private static (double[][] Points, int[] Clusters) ScikitLearn(string set, string method)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-W", "ignore", Path.Combine(AppContext.BaseDirectory, "toy_sets.py"), set, method]) { RedirectStandardOutput = true, RedirectStandardError = true };
        string? output = null;
        if (File.Exists(start.FileName))
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Assert.Matches("ModuleNotFoundError", error.GetAwaiter().GetResult());
                output = null;
            }
        }

        Assert.SkipWhen(output is null, "python3-sklearn is missing: .ci/run installs it.");
        using var json = JsonDocument.Parse(output!);
        return (json.RootElement.GetProperty("points").Deserialize<double[][]>()!, json.RootElement.GetProperty("clusters").Deserialize<int[]>()!);
    }
}
