using System.Globalization;
using Dramatis.CoOccurrence;
using Dramatis.Counts;

namespace Dramatis.Charts.Figures;

/// <summary>What stands behind a mark of a figure, as its <c>customdata</c>: a title, and for each sentence its document and its text in parts, every second one marked.</summary>
/// <remarks><see cref="SentencesScript"/> shows it on a click. Null where nothing is known.</remarks>
internal static class Sentences
{
    private const int Most = 10;
    private const int Longest = 600;

    /// <summary>The sentences in which a term occurs.</summary>
    public static DynamicObj.DynamicObj? Of(Terms terms, string name) => terms.Contains(name) ? Of(name, terms.Places(name)) : null;

    /// <summary>The sentences in which a term occurs, as a frequency counts it.</summary>
    public static DynamicObj.DynamicObj? Of(FrequencyList frequencies, Frequency frequency) =>
        Of(frequency.Group is null ? frequency.Term.Name : $"{frequency.Term.Name} · {frequency.Group}", frequencies.PlacesOf(frequency));

    /// <summary>The passages that a pair was counted from.</summary>
    public static DynamicObj.DynamicObj? Of(CoOccurrences pairs, CoOccurrencePair pair) => Make(
        Title(pair.A.Name, pair.B.Name, pairs.IsDirected), pairs.Evidence(pair, Most).Select(e => (e.Document, (IReadOnlyList<string>)e.Parts)), pair.Count);

    /// <summary>The passages that a tie was counted from, as far as the network knows them.</summary>
    public static DynamicObj.DynamicObj? Of(Network network, NetworkEdge edge) => edge.Evidence.IsDefaultOrEmpty ? null : Make(
        Title(network.Nodes[edge.Source].Name, network.Nodes[edge.Target].Name, network.IsDirected), edge.Evidence.Select(e => (e.Document, (IReadOnlyList<string>)e.Parts)), edge.Count);

    private static DynamicObj.DynamicObj? Of(string title, IEnumerable<TermPlace> places)
    {
        // One more than is shown, to know whether there are more; to count them all would read the whole corpus for each mark.
        var found = places.Take(Most + 1).ToList();
        return Make(title, found.Take(Most).Select(p => (p.Document, (IReadOnlyList<string>)p.Parts)), found.Count > Most ? null : found.Count);
    }

    private static DynamicObj.DynamicObj? Make(string title, IEnumerable<(string Document, IReadOnlyList<string> Parts)> places, long? all)
    {
        DynamicObj.DynamicObj[] shown = [.. places.Take(Most).Select(p => PlotlyProperties.Of(("document", p.Document), ("parts", Short(p.Parts))))];
        var head = all is null ? $"the first {shown.Length}" : all > shown.Length ? string.Create(CultureInfo.InvariantCulture, $"{shown.Length} of {all:N0}") : $"{shown.Length}";
        return shown.Length == 0 ? null : PlotlyProperties.Of(("title", $"{title} ({head})"), ("sentences", shown));
    }

    private static string Title(string a, string b, bool isDirected) => isDirected ? $"{a} → {b}" : $"{a} – {b}";

    /// <summary>Long stretches without a mark are cut, so that what is marked stays.</summary>
    private static string[] Short(IReadOnlyList<string> parts)
    {
        var isLong = parts.Sum(p => p.Length) > Longest;
        var most = Longest / Math.Max(1, (parts.Count + 1) / 2);
        return [.. parts.Select((part, i) => !isLong || i % 2 == 1 || part.Length <= most ? part
            : i == 0 ? "…" + part[^most..] : i == parts.Count - 1 ? part[..most] + "…" : string.Concat(part.AsSpan(0, most / 2), " … ", part.AsSpan(part.Length - (most / 2))))];
    }
}
