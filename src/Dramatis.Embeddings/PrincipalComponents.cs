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
        var centred = new RowMatrix(points.Count, mean.Length);
        for (var p = 0; p < points.Count; p++)
        {
            points[p].CopyTo(centred[p]);
            RowMatrix.Add(centred[p], mean, -1);
        }

        var gram = centred.Gram();
        var square = new double[mean.Length, mean.Length];
        for (var i = 0; i < mean.Length; i++)
        {
            for (var j = 0; j < mean.Length; j++)
            {
                square[i, j] = gram[i][j];
            }
        }

        var (_, vectors) = SymmetricEigen.Of(square);
        return new PrincipalComponents(mean, [.. Enumerable.Range(0, Math.Min(dimensions, mean.Length)).Select(a => Enumerable.Range(0, mean.Length).Select(i => vectors[i, a]).ToArray())]);
    }

    /// <summary>A point’s places along the axes.</summary>
    public double[] Project(double[] point) => [.. Axes.Select(axis => axis.Select((a, i) => a * (point[i] - Mean[i])).Sum())];
}
