namespace Dramatis.Topics.Models;

/// <summary>How far a term sets a class of passages apart: c-TF-IDF (Grootendorst 2022).</summary>
internal static class ClassTfIdf
{
    /// <summary>For each class, a weight for each term: its share of the class’s tokens, times ln(1 + mean tokens of a class / tokens of the term in all classes).</summary>
    /// <param name="counts">For each class, how often each term is in it; not necessarily whole.</param>
    public static double[][] Of(IReadOnlyList<double[]> counts)
    {
        var sizes = counts.Select(c => c.Sum()).ToArray();
        var mean = sizes.Length == 0 ? 0 : sizes.Average();
        var terms = counts.Count == 0 ? 0 : counts[0].Length;
        var totals = new double[terms];
        foreach (var row in counts)
        {
            for (var w = 0; w < terms; w++)
            {
                totals[w] += row[w];
            }
        }

        return [.. counts.Select((row, c) => row.Select((count, w) => count > 0 ? count / sizes[c] * Math.Log(1 + (mean / totals[w])) : 0).ToArray())];
    }

    /// <summary>How often each term is in each class, passages shared out by their weights.</summary>
    public static double[][] Counts(TermMatrix passages, IReadOnlyList<IReadOnlyList<double>> weights, int classes)
    {
        var counts = Enumerable.Range(0, classes).Select(_ => new double[passages.Terms.Length]).ToArray();
        for (var p = 0; p < passages.PassageCount; p++)
        {
            var terms = passages.TermsOf(p);
            var howOften = passages.CountsOf(p);
            for (var t = 0; t < weights[p].Count; t++)
            {
                for (var i = 0; weights[p][t] > 0 && i < terms.Length; i++)
                {
                    counts[t][terms[i]] += weights[p][t] * howOften[i];
                }
            }
        }

        return counts;
    }
}
