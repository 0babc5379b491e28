using System.Runtime.CompilerServices;

namespace Dramatis.Counts;

/// <summary>Numbers the terms of documents as they come.</summary>
internal sealed class TermSink
{
    private int[] slots = new int[1 << 12];
    private uint[] hashes = new uint[1 << 11];
    private int[] found = new int[256];
    private int[] places = new int[256];
    private bool hasGaps;

    /// <summary>The names so far; a term's number is its index.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The number of occurrences since the last <see cref="Take"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an occurrence of <paramref name="name"/> at <paramref name="place"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> name, int place)
    {
        var number = NumberOf(name);
        if (Count == found.Length)
        {
            Array.Resize(ref found, Count * 2);
            Array.Resize(ref places, Count * 2);
        }

        hasGaps |= place != Count;
        (found[Count], places[Count]) = (number, place);
        Count++;
    }

    /// <summary>The occurrences since the last call: numbers, and places if they aren't 0, 1, 2 …</summary>
    public (int[] Numbers, int[]? Places) Take()
    {
        var taken = (found[..Count], hasGaps ? places[..Count] : null);
        (Count, hasGaps) = (0, false);
        return taken;
    }

    /// <summary>Looks a name up by open addressing: at this rate of calls a dictionary's own code is compiled well too late.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int NumberOf(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 16777619;
        }

        hash ^= hash >> 15;
        var slot = (int)(hash & (uint)(slots.Length - 1));
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var number = slots[slot] - 1;
            if (hashes[number] == hash && name.SequenceEqual(Names[number]))
            {
                return number;
            }
        }

        if (Names.Count == hashes.Length)
        {
            Grow();
            return NumberOf(name);
        }

        hashes[Names.Count] = hash;
        Names.Add(name.ToString());
        slots[slot] = Names.Count;
        return Names.Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref hashes, hashes.Length * 2);
        slots = new int[hashes.Length * 2];
        for (var number = 0; number < Names.Count; number++)
        {
            var slot = (int)(hashes[number] & (uint)(slots.Length - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = number + 1;
        }
    }
}
