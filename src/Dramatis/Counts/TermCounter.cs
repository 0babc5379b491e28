namespace Dramatis.Counts;

/// <summary>Numbers the terms of all documents.</summary>
internal static class TermCounter
{
    /// <summary>Scans each document, in parallel; the result does not depend on it.</summary>
    /// <param name="documents">The number of documents.</param>
    /// <param name="newScan">Makes what adds the terms of a document to a sink, one for each thread.</param>
    public static TermNumbers Count(int documents, Func<Action<int, TermSink>> newScan)
    {
        var numbers = new int[documents][];
        var places = new int[]?[documents];
        var parts = Math.Clamp(documents / 64, 1, Environment.ProcessorCount);
        var sinks = new TermSink[parts];
        Parallel.For(0, parts, part =>
        {
            var sink = sinks[part] = new TermSink();
            var scan = newScan();
            for (var d = From(part); d < From(part + 1); d++)
            {
                scan(d, sink);
                (numbers[d], places[d]) = sink.Take();
            }
        });

        var names = parts == 1 ? [.. sinks[0].Names] : sinks.SelectMany(s => s.Names).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        Parallel.For(0, parts, part =>
        {
            var final = sinks[part].Names.Select(name => Array.BinarySearch(names, name, StringComparer.Ordinal)).ToArray();
            for (var d = From(part); d < From(part + 1); d++)
            {
                foreach (ref var number in numbers[d].AsSpan())
                {
                    number = final[number];
                }
            }
        });
        return new TermNumbers(names, numbers, places);

        int From(int part) => (int)((long)documents * part / parts);
    }
}
