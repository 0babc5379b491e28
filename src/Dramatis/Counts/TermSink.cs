namespace Dramatis.Counts;

/// <summary>Numbers the terms of documents as they come.</summary>
internal sealed class TermSink
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int[] found = new int[256];
    private int[] places = new int[256];
    private bool hasGaps;

    public TermSink() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names so far; a term's number is its index.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The number of occurrences since the last <see cref="Take"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an occurrence of <paramref name="name"/> at <paramref name="place"/>.</summary>
    public void Add(ReadOnlySpan<char> name, int place)
    {
        if (!lookup.TryGetValue(name, out var number))
        {
            number = Names.Count;
            Names.Add(name.ToString());
            numbers.Add(Names[number], number);
        }

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
}
