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

    [Fact]
    public void K_means_are_those_of_scikit_learn()
    {
        var theirs = Python("""
            import json, sys
            from sklearn.cluster import KMeans
            print(json.dumps(KMeans(n_clusters=3, n_init=10, random_state=0).fit(json.load(open(sys.argv[1]))).labels_.tolist()))
            """, [.. Clouds.Take(120)]);
        Assert.SkipWhen(theirs is null, "python3-sklearn is missing: .ci/run installs it.");

        AssertSame(theirs!, KMeans.Cluster([.. Clouds.Take(120)], 3));
    }

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

    private static int[]? Python(string script, double[][] points)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "points.json");
        File.WriteAllText(file, JsonSerializer.Serialize(points));
        try
        {
            using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-W", "ignore", "-c", script, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Assert.Matches("ModuleNotFoundError|ImportError", error.GetAwaiter().GetResult());
                return null;
            }

            return JsonSerializer.Deserialize<int[]>(output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
