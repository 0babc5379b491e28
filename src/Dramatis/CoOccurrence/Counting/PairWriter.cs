using System.Runtime.CompilerServices;

namespace Dramatis.CoOccurrence;

/// <summary>Packs rows of pairs: most take two bytes.</summary>
/// <remarks>
/// A pair is the step from the term before it, doubled, plus 1 if its count isn't 1, then that count less 2: both as numbers of seven bits a
/// byte, the low ones first, the eighth bit set in all but the last byte (LEB128).
/// </remarks>
internal sealed class PairWriter
{
    private byte[] bytes = new byte[1 << 14];
    private int length;
    private int last = -1;

    /// <summary>The number of pairs.</summary>
    public long Pairs { get; private set; }

    /// <summary>The sum of their counts.</summary>
    public long Sum { get; private set; }

    /// <summary>Where each row ends among the bytes.</summary>
    public List<int> RowEnds { get; } = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int term, uint count)
    {
        if (length + 12 > bytes.Length)
        {
            Array.Resize(ref bytes, bytes.Length * 2);
        }

        Put((((ulong)(term - last)) << 1) | (count == 1 ? 0u : 1u));
        if (count != 1)
        {
            Put(count - 2);
        }

        last = term;
        Pairs++;
        Sum += count;
    }

    public void EndRow()
    {
        RowEnds.Add(length);
        last = -1;
    }

    /// <summary>The bytes so far; valid until something is added.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    /// <summary>Begins anew, in the same memory.</summary>
    public void Clear()
    {
        (length, last, Pairs, Sum) = (0, -1, 0, 0);
        RowEnds.Clear();
    }

    private void Put(ulong number)
    {
        for (; number > 127; number >>= 7)
        {
            bytes[length++] = (byte)(number | 128);
        }

        bytes[length++] = (byte)number;
    }
}
