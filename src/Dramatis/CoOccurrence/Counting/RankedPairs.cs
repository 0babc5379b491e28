namespace Dramatis.CoOccurrence;

/// <summary>Pairs unpacked and sorted: the most frequent first, ties in the order of their terms.</summary>
internal sealed class RankedPairs
{
    private readonly int[] a;
    private readonly int[] b;
    private readonly ulong[] ranks;

    private RankedPairs(int[] a, int[] b, ulong[] ranks) => (this.a, this.b, this.ranks) = (a, b, ranks);

    public (int A, int B, uint Count) this[int rank]
    {
        get
        {
            var index = (int)(uint)ranks[rank];
            return (a[index], b[index], uint.MaxValue - (uint)(ranks[rank] >> 32));
        }
    }

    /// <param name="store">The pairs.</param>
    /// <param name="count">Their number, which a list can hold.</param>
    public static RankedPairs Of(PairStore store, int count)
    {
        var (a, b, ranks) = (new int[count], new int[count], new ulong[count]);
        var i = 0;
        foreach (var pair in store.All())
        {
            (a[i], b[i]) = (pair.A, pair.B);
            ranks[i] = ((ulong)(uint.MaxValue - pair.Count) << 32) | (uint)i;
            i++;
        }

        Array.Sort(ranks);
        return new RankedPairs(a, b, ranks);
    }
}
