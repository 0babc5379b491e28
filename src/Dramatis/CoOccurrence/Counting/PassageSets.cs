using System.Runtime.CompilerServices;
using Dramatis.Counts;
using Dramatis.Tokens;

namespace Dramatis.CoOccurrence;

/// <summary>The distinct terms of each passage.</summary>
/// <param name="Members">The numbers of the terms, passage by passage.</param>
/// <param name="Ends">Where the members of each passage end.</param>
/// <param name="CountsByDocument">The number of passages of each document.</param>
internal sealed record PassageSets(int[] Members, int[] Ends, int[] CountsByDocument)
{
    /// <summary>The number of passages, those without a term too.</summary>
    public int Count => Ends.Length;

    /// <summary>Where the members of each document end.</summary>
    public int[] DocumentEnds()
    {
        var (ends, passage) = (new int[CountsByDocument.Length], 0);
        for (var d = 0; d < ends.Length; d++)
        {
            passage += CountsByDocument[d];
            ends[d] = passage == 0 ? 0 : Ends[passage - 1];
        }

        return ends;
    }

    /// <summary>The passages of a corpus.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="unit">What the passages are.</param>
    /// <param name="sorted">Whether members are in the order of their numbers; else in the order in which they first occur.</param>
    public static PassageSets Of(Terms terms, TextUnit unit, bool sorted)
    {
        var members = new int[terms.DocumentCount][];
        var ends = new int[terms.DocumentCount][];
        Parallel.For(0, terms.DocumentCount, d => (members[d], ends[d]) = OfDocument(terms, d, unit, sorted));
        int[] all = [.. ends.SelectMany(e => e)];
        var (at, first) = (0, 0);
        for (var d = 0; d < ends.Length; d++)
        {
            for (var p = 0; p < ends[d].Length; p++)
            {
                all[at++] += first;
            }

            first = checked(first + members[d].Length);
        }

        var flat = new int[first];
        at = 0;
        foreach (var part in members)
        {
            part.CopyTo(flat, at);
            at += part.Length;
        }

        return new PassageSets(flat, all, [.. ends.Select(e => e.Length)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Members, int[] Ends) OfDocument(Terms terms, int document, TextUnit unit, bool sorted)
    {
        var (of, count) = terms.PassagesOf(document, unit);
        var numbers = terms.NumbersOf(document);
        var members = new int[numbers.Length];
        var ends = new int[count];
        var (from, at) = (0, 0);
        for (var p = 0; p < count; p++)
        {
            var to = from;
            while (to < of.Length && of[to] == p)
            {
                to++;
            }

            at += Distinct(numbers[from..to], members.AsSpan(at), sorted);
            ends[p] = at;
            from = to;
        }

        return (members[..at], ends);
    }

    /// <summary>Writes the distinct numbers of one passage; how many there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Distinct(ReadOnlySpan<int> numbers, Span<int> into, bool sorted)
    {
        if (!sorted)
        {
            var seen = new HashSet<int>();
            var first = 0;
            foreach (var number in numbers)
            {
                if (seen.Add(number))
                {
                    into[first++] = number;
                }
            }

            return first;
        }

        numbers.CopyTo(into);
        into[..numbers.Length].Sort();
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i == 0 || into[i] != into[count - 1])
            {
                into[count++] = into[i];
            }
        }

        return count;
    }
}
