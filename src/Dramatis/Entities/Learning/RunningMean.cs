namespace Dramatis.Entities.Learning;

/// <summary>The mean of vectors that come one after the other.</summary>
internal sealed class RunningMean(int size)
{
    private readonly float[] sums = new float[size];
    private int count;

    public void Add(ReadOnlySpan<float> values)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += values[i];
        }

        count++;
    }

    /// <summary>Writes the mean over <paramref name="mean"/>.</summary>
    public void CopyTo(Span<float> mean)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            mean[i] = sums[i] / count;
        }
    }
}
