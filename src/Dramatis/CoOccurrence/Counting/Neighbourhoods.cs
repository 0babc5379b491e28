using System.Runtime.CompilerServices;
using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>Occurrences of terms in a row, and for each the stretch of those that count as together with it.</summary>
/// <param name="Members">The numbers of the terms.</param>
/// <param name="Starts">Where the stretch of each member starts.</param>
/// <param name="Ends">Where it ends.</param>
/// <param name="HasSelf">Whether a stretch holds the member itself, and so each pair of members twice: once from either side.</param>
/// <param name="PassageEnds">Where the members of each passage end; null for a distance.</param>
/// <param name="PassagesByDocument">The number of passages of each document; null for a distance.</param>
/// <param name="DocumentEnds">Where the members of each document end.</param>
internal sealed record Neighbourhoods(int[] Members, int[] Starts, int[] Ends, bool HasSelf, int[]? PassageEnds, int[]? PassagesByDocument, int[] DocumentEnds)
{
    /// <summary>The number of passages; for a distance 0.</summary>
    public long Windows => PassageEnds?.Length ?? 0;

    /// <summary>The neighbourhoods of a corpus.</summary>
    public static Neighbourhoods Of(Terms terms, Window window, bool directed) =>
        window.IsDistance ? Distances(terms, window, directed) : Passages(terms, window, directed);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Neighbourhoods Passages(Terms terms, Window window, bool directed)
    {
        var passages = PassageSets.Of(terms, window.Unit!.Value, sorted: !directed);
        var starts = new int[passages.Members.Length];
        var ends = new int[starts.Length];
        var from = 0;
        foreach (var end in passages.Ends)
        {
            for (; from < end; from++)
            {
                (starts[from], ends[from]) = (from + 1, end);
            }
        }

        return new Neighbourhoods(passages.Members, starts, ends, HasSelf: false, passages.Ends, passages.CountsByDocument, passages.DocumentEnds());
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Neighbourhoods Distances(Terms terms, Window window, bool directed)
    {
        var (members, places, documentEnds) = window.Unit is null ? Words(terms, window.Reach + 1) : Sentences(terms, window.Reach + 1);
        var starts = new int[members.Length];
        var ends = new int[members.Length];
        var (start, end) = (0, 0);
        for (var i = 0; i < members.Length; i++)
        {
            while (directed ? start < members.Length && places[start] <= places[i] : places[start] < places[i] - window.Reach)
            {
                start++;
            }

            while (end < members.Length && places[end] - window.Reach <= places[i])
            {
                end++;
            }

            (starts[i], ends[i]) = (start, end);
        }

        return new Neighbourhoods(members, starts, ends, HasSelf: !directed, null, null, documentEnds);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Members, int[] Places, int[] DocumentEnds) Words(Terms terms, int gap)
    {
        var members = new int[terms.Occurrences];
        var places = new int[members.Length];
        var documentEnds = new int[terms.DocumentCount];
        var (at, first) = (0, 0);
        for (var d = 0; d < terms.DocumentCount; d++)
        {
            var numbers = terms.NumbersOf(d);
            for (var i = 0; i < numbers.Length; i++)
            {
                members[at] = numbers[i];
                places[at++] = checked(first + terms.PlaceOf(d, i));
            }

            first = at > 0 ? checked(places[at - 1] + gap) : 0;
            documentEnds[d] = at;
        }

        return (members, places, documentEnds);
    }

    private static (int[] Members, int[] Places, int[] DocumentEnds) Sentences(Terms terms, int gap)
    {
        var sets = PassageSets.Of(terms, Tokens.TextUnit.Sentence, sorted: true);
        var places = new int[sets.Members.Length];
        var (at, place, sentence) = (0, 0, 0);
        foreach (var count in sets.CountsByDocument)
        {
            for (var s = 0; s < count; s++, place = checked(place + 1))
            {
                for (var end = sets.Ends[sentence++]; at < end; at++)
                {
                    places[at] = place;
                }
            }

            place = checked(place + gap);
        }

        return (sets.Members, places, sets.DocumentEnds());
    }
}
