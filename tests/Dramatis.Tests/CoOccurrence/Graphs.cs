using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.Tests.CoOccurrence;

/// <summary>Networks to test with.</summary>
internal static class Graphs
{
    /// <summary>The ties of the karate club (Zachary 1977), its members numbered from 0.</summary>
    public static (int A, int B, long Count)[] Karate { get; } =
    [
        .. new[]
        {
            (0, "1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31"), (1, "2 3 7 13 17 19 21 30"), (2, "3 7 8 9 13 27 28 32"), (3, "7 12 13"), (4, "6 10"), (5, "6 10 16"),
            (6, "16"), (8, "30 32 33"), (9, "33"), (13, "33"), (14, "32 33"), (15, "32 33"), (18, "32 33"), (19, "33"), (20, "32 33"), (22, "32 33"),
            (23, "25 27 29 32 33"), (24, "25 27 31"), (25, "31"), (26, "29 33"), (27, "33"), (28, "31 33"), (29, "32 33"), (30, "32 33"), (31, "32 33"), (32, "33"),
        }.SelectMany(row => row.Item2.Split(' ').Select(b => (row.Item1, int.Parse(b, System.Globalization.CultureInfo.InvariantCulture), 1L))),
    ];

    public static Network Of(int nodes, IEnumerable<(int A, int B, long Count)> edges) => new(
        [.. Enumerable.Range(0, nodes).Select(i => new NetworkNode(new Term($"{i}", null, 1, 1), 0, 0))],
        [.. edges.Select(e => new NetworkEdge(e.A, e.B, e.Count, e.Count))],
        Association.Count,
        new Provenance(new string('0', 64), []));
}
