using Dramatis.Topics.Numerics;

namespace Dramatis.Embeddings;

/// <summary>The directions along which points differ most (Hotelling 1933).</summary>
/// <param name="Mean">The mean of the points.</param>
/// <param name="Axes">The directions, the one of the largest variance first.</param>
internal sealed record PrincipalComponents(double[] Mean, double[][] Axes)
{
    public static PrincipalComponents Of(IReadOnlyList<double[]> points, int dimensions)
    {
        var mean = KMeans.Means(points, new int[points.Count], 1)[0];
        var length = mean.Length;
        var centred = new SparseMatrix(
            [.. Enumerable.Range(0, points.Count + 1).Select(p => p * length)],
            [.. points.SelectMany(_ => Enumerable.Range(0, length))],
            [.. points.SelectMany(p => p.Select((x, i) => x - mean[i]))],
            length);
        var (_, values, right) = TruncatedSvd.Of(centred, Math.Min(dimensions, Math.Min(points.Count, length)));
        return new PrincipalComponents(mean, [.. values.Select((_, a) => Enumerable.Range(0, length).Select(i => right[i][a]).ToArray())]);
    }

    /// <summary>A point’s places along the axes.</summary>
    public double[] Project(double[] point) => [.. Axes.Select(axis => axis.Select((a, i) => a * (point[i] - Mean[i])).Sum())];
}
