using System.Runtime.CompilerServices;

namespace Dramatis.CoOccurrence;

/// <summary>Counts all pairs of neighbours, a term at a time: what it needs beside its result is a row of counts a thread.</summary>
internal sealed class PairCounter
{
    private const long WorkOfBlock = 1 << 18;

    private readonly Neighbourhoods neighbourhoods;
    private readonly bool directed;
    private readonly int[] firstOccurrences;
    private readonly int[] occurrences;

    /// <param name="neighbourhoods">What is together.</param>
    /// <param name="terms">The number of terms.</param>
    /// <param name="directed">Whether a pair has a first and a second.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PairCounter(Neighbourhoods neighbourhoods, int terms, bool directed)
    {
        this.neighbourhoods = neighbourhoods;
        this.directed = directed;
        var members = neighbourhoods.Members;
        firstOccurrences = new int[terms + 1];
        foreach (var term in members)
        {
            firstOccurrences[term + 1]++;
        }

        for (var t = 0; t < terms; t++)
        {
            firstOccurrences[t + 1] += firstOccurrences[t];
        }

        occurrences = new int[members.Length];
        var next = firstOccurrences.AsSpan(0, terms).ToArray();
        for (var i = 0; i < members.Length; i++)
        {
            occurrences[next[members[i]]++] = i;
        }
    }

    private int Terms => firstOccurrences.Length - 1;

    /// <summary>Counts the pairs, in parallel; the result does not depend on it.</summary>
    public PairStore Count(long memoryLimit)
    {
        var firstRows = FirstRows();
        var store = new PairStore(firstRows.Count - 1, memoryLimit);
        Parallel.For(0, firstRows.Count - 1, () => (Row: new PairRow(Terms), Writer: new PairWriter()), (block, _, own) =>
        {
            own.Writer.Clear();
            for (var a = firstRows[block]; a < firstRows[block + 1]; a++)
            {
                CountRow(a, own.Row);
                own.Row.MoveTo(own.Writer, directed ? 0 : a);
            }

            store.Put(block, firstRows[block], own.Writer);
            return own;
        }, _ => { });
        return store;
    }

    /// <summary>
    /// In how many cases each term is the first and the second, and how many cases there are. For passages a case is a passage; for distances, and
    /// where pairs have a direction, it is an ordered pair of places.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (long[] First, long[] Second, long Total) Margins()
    {
        var first = new long[Terms];
        var members = neighbourhoods.Members;
        if (neighbourhoods.Windows > 0 && !directed)
        {
            for (var t = 0; t < Terms; t++)
            {
                first[t] = firstOccurrences[t + 1] - firstOccurrences[t];
            }

            return (first, first, neighbourhoods.Windows);
        }

        var self = neighbourhoods.HasSelf ? 1 : 0;
        var covered = new int[members.Length + 1];
        long total = 0;
        for (var i = 0; i < members.Length; i++)
        {
            var others = neighbourhoods.Ends[i] - neighbourhoods.Starts[i] - self;
            first[members[i]] += others;
            total += others;
            covered[neighbourhoods.Starts[i]]++;
            covered[neighbourhoods.Ends[i]]--;
        }

        if (!directed)
        {
            return (first, first, total);
        }

        var second = new long[Terms];
        var by = 0;
        for (var i = 0; i < members.Length; i++)
        {
            by += covered[i];
            second[members[i]] += by;
        }

        return (first, second, total);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountRow(int a, PairRow row)
    {
        var (members, starts, ends) = (neighbourhoods.Members, neighbourhoods.Starts, neighbourhoods.Ends);
        foreach (var i in occurrences.AsSpan(firstOccurrences[a]..firstOccurrences[a + 1]))
        {
            row.Add(members.AsSpan(starts[i]..ends[i]));
        }

        if (neighbourhoods.HasSelf)
        {
            // Each occurrence met itself, and each two occurrences met from both sides.
            row.Set(a, (row[a] - (uint)(firstOccurrences[a + 1] - firstOccurrences[a])) / 2);
        }
    }

    /// <summary>Cuts the rows into blocks of like work; the last number is that of all rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> FirstRows()
    {
        var firstRows = new List<int> { 0 };
        long work = 0;
        for (var a = 0; a < Terms; a++)
        {
            foreach (var i in occurrences.AsSpan(firstOccurrences[a]..firstOccurrences[a + 1]))
            {
                work += neighbourhoods.Ends[i] - neighbourhoods.Starts[i];
            }

            if (work > WorkOfBlock || a == Terms - 1)
            {
                firstRows.Add(a + 1);
                work = 0;
            }
        }

        return firstRows;
    }
}
