namespace Dramatis.Counts;

/// <summary>A way of making weights of counts, named by its formula.</summary>
/// <param name="Name">The formula, with tf the count, df the number of documents that have the term, N that of all, len the document's sum.</param>
/// <param name="Of">The weight of a cell.</param>
public sealed record Weighting(string Name, Func<WeightedCell, double> Of)
{
    /// <summary>1 for any count.</summary>
    public static Weighting Presence { get; } = new("1", _ => 1);

    /// <summary>The share of the document that the term makes up.</summary>
    public static Weighting Relative { get; } = new("tf/len", c => c.Count / c.Length);

    /// <summary>1 + log₁₀ tf: the tenth time says less than the first.</summary>
    public static Weighting LogCount { get; } = new("1+log10(tf)", c => 1 + Math.Log10(c.Count));

    /// <summary>tf · log₁₀(N / df) (Spärck Jones 1972), quanteda’s default: 0 for a term that every document has.</summary>
    public static Weighting TfIdf { get; } = new("tf*log10(N/df)", c => c.Count * Math.Log10((double)c.Total / c.Documents));

    /// <summary>tf · (ln((1 + N) / (1 + df)) + 1), scikit-learn’s default before it normalizes.</summary>
    public static Weighting SmoothTfIdf { get; } = new("tf*(ln((1+N)/(1+df))+1)", c => c.Count * (Math.Log((1.0 + c.Total) / (1 + c.Documents)) + 1));

    /// <summary>(tf / len) · log₁₀(N / df): long documents weigh no more than short ones.</summary>
    public static Weighting RelativeTfIdf { get; } = new("tf/len*log10(N/df)", c => c.Count / c.Length * Math.Log10((double)c.Total / c.Documents));
}
