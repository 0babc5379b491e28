using System.Runtime.CompilerServices;

namespace Dramatis.Counts;

/// <summary>Puts the document-feature matrix on <see cref="Terms"/>.</summary>
public static class FeatureExtensions
{
    /// <summary>How often each term occurs in each document.</summary>
    /// <example><code>var matrix = text.Words().Features().Trim(minRows: 5);</code></example>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static FeatureMatrix Features(this Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var rowStarts = new int[terms.DocumentCount + 1];
        var cells = checked((int)terms.Sum(t => (long)t.Documents));
        var (columns, values) = (new int[cells], new double[cells]);
        var counts = new int[terms.Count];
        var at = 0;
        for (var d = 0; d < terms.DocumentCount; d++)
        {
            foreach (var number in terms.NumbersOf(d))
            {
                if (counts[number]++ == 0)
                {
                    columns[at++] = number;
                }
            }

            var row = columns.AsSpan(rowStarts[d]..at);
            row.Sort();
            for (var i = rowStarts[d]; i < at; i++)
            {
                values[i] = counts[columns[i]];
                counts[columns[i]] = 0;
            }

            rowStarts[d + 1] = at;
        }

        var documents = terms.Corpus.Documents;
        return new FeatureMatrix([.. documents.Select(d => d.Id)], [.. terms.Select(t => t.Name)], rowStarts, columns, values, d => [documents[d]], () => terms.Provenance);
    }
}
