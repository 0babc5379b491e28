namespace Dramatis.Topics.Saving;

/// <summary>Weights of which most are 0, as a file has them.</summary>
/// <param name="At">Where those stand that aren’t 0, ascending.</param>
/// <param name="Values">These weights.</param>
internal sealed record SavedVector(int[] At, double[] Values)
{
    public static SavedVector Of(IReadOnlyList<double> weights)
    {
        int[] at = [.. Enumerable.Range(0, weights.Count).Where(i => weights[i] != 0)];
        return new SavedVector(at, [.. at.Select(i => weights[i])]);
    }

    public double[] Full(int length)
    {
        var full = new double[length];
        for (var i = 0; i < At.Length; i++)
        {
            full[At[i]] = Values[i];
        }

        return full;
    }
}
