using System.Collections.Immutable;
using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>A row a document (or group of documents), a column a term, and in each cell a count or a weight: a document-feature matrix. Cells of 0 take no room.</summary>
/// <remarks>Immutable: <see cref="Trim"/>, <see cref="Weight"/> and <see cref="GroupBy(string)"/> give a new one.</remarks>
public sealed class FeatureMatrix
{
    private readonly int[] rowStarts;
    private readonly int[] columns;
    private readonly double[] values;
    private readonly Func<Provenance> provenance;
    private readonly Func<int, IEnumerable<Document>> documentsOf;

    internal FeatureMatrix(string[] rows, string[] features, int[] rowStarts, int[] columns, double[] values, Func<int, IEnumerable<Document>> documentsOf, Func<Provenance> provenance)
    {
        Rows = ImmutableArray.Create(rows);
        Features = ImmutableArray.Create(features);
        (this.rowStarts, this.columns, this.values, this.documentsOf, this.provenance) = (rowStarts, columns, values, documentsOf, provenance);
    }

    /// <summary>The ids of the documents, or the names of the groups.</summary>
    public ImmutableArray<string> Rows { get; }

    /// <summary>The names of the terms, in ordinal order.</summary>
    public ImmutableArray<string> Features { get; }

    /// <summary>The number of cells that aren't 0.</summary>
    public int NonZero => columns.Length;

    /// <summary>What it was counted from, and what was done to it.</summary>
    public Provenance Provenance => provenance();

    /// <summary>The value of a cell; rows and features are counted from 0.</summary>
    public double this[int row, int feature]
    {
        get
        {
            var at = Array.BinarySearch(columns, rowStarts[row], rowStarts[row + 1] - rowStarts[row], feature);
            return at < 0 ? 0 : values[at];
        }
    }

    /// <summary>The cells of a row that aren't 0, in the order of the features.</summary>
    public IEnumerable<(int Feature, double Value)> Row(int row)
    {
        for (var i = rowStarts[row]; i < rowStarts[row + 1]; i++)
        {
            yield return (columns[i], values[i]);
        }
    }

    /// <summary>The sum of each row.</summary>
    public double[] RowSums() => [.. Enumerable.Range(0, Rows.Length).Select(r => Sum(values.AsSpan(rowStarts[r]..rowStarts[r + 1])))];

    /// <summary>The sum of each column.</summary>
    public double[] FeatureSums()
    {
        var sums = new double[Features.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            sums[columns[i]] += values[i];
        }

        return sums;
    }

    /// <summary>The number of rows in which each feature isn't 0.</summary>
    public int[] RowFrequencies()
    {
        var frequencies = new int[Features.Length];
        foreach (var column in columns)
        {
            frequencies[column]++;
        }

        return frequencies;
    }

    /// <summary>Leaves out features that are too rare or too frequent.</summary>
    /// <param name="minSum">The least sum over all rows. Default: 1.</param>
    /// <param name="minRows">The least number of rows that have it. Default: 1.</param>
    /// <param name="maxShare">The greatest share of rows that have it, from 0 to 1. Default: 1.</param>
    /// <example><code>matrix.Trim(minRows: 5, maxShare: 0.5)</code></example>
    public FeatureMatrix Trim(double minSum = 1, int minRows = 1, double maxShare = 1)
    {
        var (sums, frequencies) = (FeatureSums(), RowFrequencies());
        var final = new int[Features.Length];
        var names = new List<string>();
        for (var f = 0; f < final.Length; f++)
        {
            final[f] = sums[f] >= minSum && frequencies[f] >= minRows && frequencies[f] <= maxShare * Rows.Length ? names.Count : -1;
            if (final[f] >= 0)
            {
                names.Add(Features[f]);
            }
        }

        return Build([.. Rows], [.. names], r => Row(r).Where(c => final[c.Feature] >= 0).Select(c => (final[c.Feature], c.Value)), documentsOf,
            () => Provenance.With("min sum", minSum).With("min rows", minRows).With("max share", maxShare));
    }

    /// <summary>Gives each cell the weight that <paramref name="weighting"/> makes of its count.</summary>
    /// <example><code>matrix.Weight(Weighting.TfIdf)</code></example>
    public FeatureMatrix Weight(Weighting weighting)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        var (frequencies, sums) = (RowFrequencies(), RowSums());
        return Build([.. Rows], [.. Features], r => Row(r).Select(c => (c.Feature, weighting.Of(new WeightedCell(c.Value, sums[r], frequencies[c.Feature], Rows.Length)))).Where(c => c.Item2 != 0), documentsOf,
            () => Provenance.With("weighting", weighting.Name));
    }

    /// <summary>Adds up the documents that have the same value in a field of their metadata; groups are in ordinal order.</summary>
    /// <exception cref="DramatisException">A document has no such field.</exception>
    /// <example><code>words.Features().GroupBy("party")</code></example>
    public FeatureMatrix GroupBy(string field) => GroupBy(document => Metadata.Of(document, field), field);

    /// <summary>Adds up the documents for which <paramref name="group"/> gives the same name; those for which it gives null are left out.</summary>
    /// <param name="group">The name of a document’s group.</param>
    /// <param name="description">What groups them, for the provenance.</param>
    /// <example><code>matrix.GroupBy(d => d.Metadata["year"][..3] + "0s", "decade")</code></example>
    public FeatureMatrix GroupBy(Func<Document, string?> group, string description)
    {
        ArgumentNullException.ThrowIfNull(group);
        var groups = Enumerable.Range(0, Rows.Length).Select(r => (Row: r, Group: group(documentsOf(r).First()))).Where(r => r.Group is not null)
            .GroupBy(r => r.Group!, r => r.Row, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var sums = new double[Features.Length];
        return Build([.. groups.Select(g => g.Key)], [.. Features], r =>
        {
            Array.Clear(sums);
            foreach (var (feature, value) in groups[r].SelectMany(Row))
            {
                sums[feature] += value;
            }

            return sums.Select((value, feature) => (feature, value)).Where(c => c.value != 0);
        }, r => groups[r].SelectMany(documentsOf), () => Provenance.With("group by", description));
    }

    private static FeatureMatrix Build(string[] rows, string[] features, Func<int, IEnumerable<(int Feature, double Value)>> cells, Func<int, IEnumerable<Document>> documentsOf, Func<Provenance> provenance)
    {
        var (starts, columns, values) = (new int[rows.Length + 1], new List<int>(), new List<double>());
        for (var r = 0; r < rows.Length; r++)
        {
            foreach (var (feature, value) in cells(r))
            {
                columns.Add(feature);
                values.Add(value);
            }

            starts[r + 1] = columns.Count;
        }

        return new FeatureMatrix(rows, features, starts, [.. columns], [.. values], documentsOf, provenance);
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
