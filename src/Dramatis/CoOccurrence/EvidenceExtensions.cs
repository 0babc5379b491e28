using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.CoOccurrence;

/// <summary>Leads from a pair back to the text.</summary>
public static class EvidenceExtensions
{
    /// <summary>The places in the text that a pair was counted from, in the order of the text: once a passage, or each two places for a distance.</summary>
    /// <param name="pairs">The co-occurrences.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="most">The number of places at the most. Default: all.</param>
    /// <remarks>For a passage these are the two occurrences in it that are nearest to each other.</remarks>
    /// <example><code>pairs.Evidence(pairs["Iran", "Iraq"]!)</code></example>
    public static ImmutableArray<Evidence> Evidence(this CoOccurrences pairs, CoOccurrencePair pair, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(pair);
        var terms = pairs.Terms;
        var (a, b) = (terms.NumberOf(pair.A.Name), terms.NumberOf(pair.B.Name));
        return [.. Enumerable.Range(0, terms.DocumentCount).Where(d => terms.NumbersOf(d).Contains(a) && terms.NumbersOf(d).Contains(b)).SelectMany(d => InDocument(pairs, d, a, b)).Take(most)];
    }

    private static IEnumerable<Evidence> InDocument(CoOccurrences pairs, int d, int a, int b)
    {
        var terms = pairs.Terms;
        var numbers = terms.NumbersOf(d).ToArray();
        var spans = terms.SpansOf(d);
        var ofA = Enumerable.Range(0, numbers.Length).Where(i => numbers[i] == a).ToList();
        var ofB = Enumerable.Range(0, numbers.Length).Where(i => numbers[i] == b).ToList();
        var found = pairs.Window.IsDistance ? AtDistance(pairs, d, ofA, ofB, a == b) : InPassages(pairs, d, ofA, ofB);
        return found.OrderBy(f => Math.Min(f.A, f.B)).ThenBy(f => Math.Max(f.A, f.B)).Select(f => Make(terms, d, spans[f.A], spans[f.B]));
    }

    private static IEnumerable<(int A, int B)> AtDistance(CoOccurrences pairs, int d, List<int> ofA, List<int> ofB, bool isSelf)
    {
        var inSentences = pairs.Window.Unit is { } unit ? pairs.Terms.PassagesOf(d, unit).Passages : null;
        var seen = new HashSet<(int, int)>();
        foreach (var (i, j) in ofA.SelectMany(i => ofB.Select(j => (i, j))))
        {
            var steps = inSentences is null ? pairs.Terms.PlaceOf(d, j) - pairs.Terms.PlaceOf(d, i) : inSentences[j] - inSentences[i];
            var isTogether = pairs.IsDirected || isSelf ? steps > 0 && steps <= pairs.Window.Reach : Math.Abs(steps) <= pairs.Window.Reach;
            if (isTogether && (inSentences is null || seen.Add((inSentences[i], inSentences[j]))))
            {
                yield return (i, j);
            }
        }
    }

    private static IEnumerable<(int A, int B)> InPassages(CoOccurrences pairs, int d, List<int> ofA, List<int> ofB)
    {
        var passages = pairs.Terms.PassagesOf(d, pairs.Window.Unit!.Value).Passages;
        var others = ofB.ToLookup(j => passages[j]);
        return ofA.GroupBy(i => passages[i]).Where(g => others.Contains(g.Key) && (!pairs.IsDirected || g.Min() < others[g.Key].Min()))
            .Select(g => g.SelectMany(i => others[g.Key].Select(j => (i, j))).MinBy(p => Math.Abs(p.j - p.i)));
    }

    private static Evidence Make(Terms terms, int d, TextSpan a, TextSpan b)
    {
        var document = terms.DocumentOf(d);
        var sentences = document.Sentences.Where(s => s.Span.End > Math.Min(a.Start, b.Start) && s.Span.Start <= Math.Max(a.Start, b.Start)).ToList();
        var passage = new TextSpan(sentences[0].Span.Start, sentences[^1].Span.End);
        var parts = MarkedText.Parts(document, passage, a, b);
        return new Evidence(document.Document.Id, d, a, b, passage, string.Concat(parts)) { Parts = parts };
    }
}
