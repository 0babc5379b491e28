using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dramatis.Topics.Models;

/// <summary>How often each term occurs in each passage: a row a passage, a column a term, most cells empty.</summary>
/// <remarks>Terms are in ordinal order. A passage may be empty. What stood where in a passage is not kept.</remarks>
public sealed class TermMatrix
{
    private readonly int[] rowStarts;
    private readonly int[] columns;
    private readonly int[] counts;

    internal TermMatrix(ImmutableArray<string> terms, int[] rowStarts, int[] columns, int[] counts)
    {
        Terms = terms;
        this.rowStarts = rowStarts;
        this.columns = columns;
        this.counts = counts;
    }

    /// <summary>The distinct terms.</summary>
    public ImmutableArray<string> Terms { get; }

    /// <summary>The number of passages.</summary>
    public int PassageCount => rowStarts.Length - 1;

    /// <summary>The number of cells that aren’t empty.</summary>
    public int CellCount => columns.Length;

    /// <summary>The number of occurrences of all terms.</summary>
    public long TokenCount => counts.Sum(c => (long)c);

    /// <summary>The columns of the terms in <paramref name="passage"/>, ascending.</summary>
    public ReadOnlySpan<int> TermsOf(int passage) => columns.AsSpan(rowStarts[passage]..rowStarts[passage + 1]);

    /// <summary>How often each of <see cref="TermsOf"/> occurs in <paramref name="passage"/>.</summary>
    public ReadOnlySpan<int> CountsOf(int passage) => counts.AsSpan(rowStarts[passage]..rowStarts[passage + 1]);

    /// <summary>Counts the terms of passages.</summary>
    /// <param name="passages">The terms of each passage, in whatever order.</param>
    /// <param name="minPassages">A term in fewer passages is left out.</param>
    /// <param name="maxShare">A term in a larger share of the passages, from 0 to 1, is left out.</param>
    /// <param name="maxTerms">Only so many terms are kept: those in the most passages (ties in ordinal order).</param>
    /// <example><code>var matrix = TermMatrix.Count([["iran", "talks"], ["iraq"]]);</code></example>
    public static TermMatrix Count(IEnumerable<IEnumerable<string>> passages, int minPassages = 1, double maxShare = 1, int maxTerms = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<int>();
        var starts = new List<int> { 0 };
        foreach (var passage in passages)
        {
            foreach (var term in passage)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
                number = isKnown ? number : numbers.Count - 1;
                rows.Add(number);
            }

            CollectionsMarshal.AsSpan(rows)[starts[^1]..].Sort();
            starts.Add(rows.Count);
        }

        return Of(numbers, CollectionsMarshal.AsSpan(rows), CollectionsMarshal.AsSpan(starts), minPassages, maxShare, maxTerms);
    }

    /// <summary>The rows <paramref name="passages"/>, in that order; a passage may come several times.</summary>
    internal TermMatrix Rows(IReadOnlyList<int> passages)
    {
        var starts = new int[passages.Count + 1];
        for (var i = 0; i < passages.Count; i++)
        {
            starts[i + 1] = starts[i] + TermsOf(passages[i]).Length;
        }

        var (newColumns, newCounts) = (new int[starts[^1]], new int[starts[^1]]);
        for (var i = 0; i < passages.Count; i++)
        {
            TermsOf(passages[i]).CopyTo(newColumns.AsSpan(starts[i]));
            CountsOf(passages[i]).CopyTo(newCounts.AsSpan(starts[i]));
        }

        return new TermMatrix(Terms, starts, newColumns, newCounts);
    }

    /// <summary>The same passages over other terms: those of <paramref name="terms"/>, which are in ordinal order; others are left out.</summary>
    internal TermMatrix Over(ImmutableArray<string> terms)
    {
        var numbers = terms.Select((term, number) => (term, number)).ToDictionary(t => t.term, t => t.number, StringComparer.Ordinal);
        int[] renumbered = [.. Terms.Select(t => numbers.GetValueOrDefault(t, -1))];
        return Renumbered(terms, renumbered);
    }

    /// <summary>The number of passages that each term is in.</summary>
    internal int[] PassageCounts()
    {
        var passages = new int[Terms.Length];
        foreach (var column in columns)
        {
            passages[column]++;
        }

        return passages;
    }

    private static TermMatrix Of(Dictionary<string, int> numbers, Span<int> rows, Span<int> starts, int minPassages, double maxShare, int maxTerms)
    {
        var (cells, cellCounts, cellStarts) = (new List<int>(), new List<int>(), new int[starts.Length]);
        for (var p = 0; p + 1 < starts.Length; p++)
        {
            for (var i = starts[p]; i < starts[p + 1]; i++)
            {
                if (i > starts[p] && rows[i] == rows[i - 1])
                {
                    cellCounts[^1]++;
                }
                else
                {
                    cells.Add(rows[i]);
                    cellCounts.Add(1);
                }
            }

            cellStarts[p + 1] = cells.Count;
        }

        var names = new string[numbers.Count];
        foreach (var (name, number) in numbers)
        {
            names[number] = name;
        }

        var all = new TermMatrix([.. names], cellStarts, [.. cells], [.. cellCounts]);
        var passages = all.PassageCounts();
        ImmutableArray<string> kept =
        [
            .. Enumerable.Range(0, names.Length).Where(t => passages[t] >= minPassages && passages[t] <= maxShare * all.PassageCount)
                .OrderByDescending(t => passages[t]).ThenBy(t => names[t], StringComparer.Ordinal).Take(maxTerms)
                .Select(t => names[t]).Order(StringComparer.Ordinal),
        ];
        return all.Over(kept);
    }

    private TermMatrix Renumbered(ImmutableArray<string> terms, int[] numbers)
    {
        var (newColumns, newCounts, starts) = (new List<int>(columns.Length), new List<int>(columns.Length), new int[rowStarts.Length]);
        var row = new List<(int Column, int Count)>();
        for (var p = 0; p < PassageCount; p++)
        {
            row.Clear();
            var from = TermsOf(p);
            var howOften = CountsOf(p);
            for (var i = 0; i < from.Length; i++)
            {
                if (numbers[from[i]] >= 0)
                {
                    row.Add((numbers[from[i]], howOften[i]));
                }
            }

            row.Sort();
            foreach (var (column, count) in row)
            {
                newColumns.Add(column);
                newCounts.Add(count);
            }

            starts[p + 1] = newColumns.Count;
        }

        return new TermMatrix(terms, starts, [.. newColumns], [.. newCounts]);
    }
}
