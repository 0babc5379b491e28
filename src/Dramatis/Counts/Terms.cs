using System.Collections;
using System.Runtime.CompilerServices;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>The terms of a corpus, in ordinal order of their names, and where each occurs: what frequencies, comparisons and pairs are counted from.</summary>
/// <remarks>
/// The occurrences of a document are in the order of the text. Each has a place: the number of words before it in its document. Words that were
/// left out (stop words) keep their places, so leaving out words brings no others nearer; punctuation has no place.
/// </remarks>
public sealed class Terms : IReadOnlyList<Term>
{
    private readonly Term[] terms;
    private readonly int[][] numbers;
    private readonly int[]?[] places;
    private readonly Func<int, TextSpan[]> spansOf;
    private readonly Func<int, TokenizedDocument> documentOf;
    private readonly IEnumerable<KeyValuePair<string, string>> parameters;
    private readonly Func<Provenance> provenance;

    internal Terms(TermKind kind, Corpus corpus, TermNumbers counted, Func<int, TextSpan[]> spansOf, Func<int, TokenizedDocument> documentOf, Func<Provenance> provenance, params IEnumerable<KeyValuePair<string, string>> parameters)
    {
        Kind = kind;
        Corpus = corpus;
        (numbers, places) = (counted.Numbers, counted.Places);
        (this.spansOf, this.documentOf, this.provenance, this.parameters) = (spansOf, documentOf, provenance, parameters);
        terms = Counted(counted);
        Occurrences = numbers.Sum(n => (long)n.Length);
    }

    /// <summary>What the terms are.</summary>
    public TermKind Kind { get; }

    /// <summary>The corpus that they were counted in.</summary>
    public Corpus Corpus { get; }

    /// <summary>The number of occurrences of all terms (tokens, as opposed to types).</summary>
    public long Occurrences { get; }

    /// <summary>The number of distinct terms (types).</summary>
    public int Count => terms.Length;

    /// <summary>What the terms were counted from, and how.</summary>
    public Provenance Provenance => parameters.Aggregate(provenance(), (made, p) => made.With(p.Key, p.Value));

    /// <summary>The part of the corpus that they were taken from, in words; null for the whole.</summary>
    public string? Part { get; private init; }

    /// <summary>The number of documents, those without a term too.</summary>
    internal int DocumentCount => numbers.Length;

    /// <summary>The term with <paramref name="number"/>, counted from 0 in ordinal order.</summary>
    public Term this[int number] => terms[number];

    /// <summary>The term called <paramref name="name"/>.</summary>
    /// <exception cref="DramatisException">None is called so; the message names those that come near.</exception>
    public Term this[string name] => terms[NumberOf(name)];

    /// <summary>Whether a term is called <paramref name="name"/>.</summary>
    public bool Contains(string name) => Find(name) >= 0;

    /// <summary>Only the terms that <paramref name="keep"/> picks. Their places stay, so none comes nearer to another.</summary>
    /// <param name="keep">Which terms stay.</param>
    /// <param name="description">What stays, for the provenance: <c>documents &gt;= 5</c>.</param>
    /// <example><code>words.Where(t => t.Documents >= 5, "documents >= 5")</code></example>
    public Terms Where(Func<Term, bool> keep, string description = "picked")
    {
        ArgumentNullException.ThrowIfNull(keep);
        var final = new int[terms.Length];
        var names = new List<string>();
        for (var i = 0; i < final.Length; i++)
        {
            final[i] = keep(terms[i]) ? names.Count : -1;
            if (final[i] >= 0)
            {
                names.Add(terms[i].Name);
            }
        }

        var kept = new int[numbers.Length][];
        var keptPlaces = new int[]?[numbers.Length];
        Parallel.For(0, numbers.Length, d =>
        {
            var of = numbers[d];
            kept[d] = [.. of.Where(n => final[n] >= 0).Select(n => final[n])];
            keptPlaces[d] = kept[d].Length == of.Length ? places[d] : [.. Enumerable.Range(0, of.Length).Where(i => final[of[i]] >= 0).Select(i => PlaceOf(d, i))];
        });
        var types = terms.Length == 0 || terms[0].Type is null ? null : (Func<string, EntityType?>)(name => this[name].Type);
        return new Terms(
            Kind, Corpus, new TermNumbers([.. names], kept, keptPlaces, types), d => [.. SpansOf(d).Where((_, i) => final[numbers[d][i]] >= 0)], documentOf, () => Provenance, KeyValuePair.Create("where", description));
    }

    /// <inheritdoc/>
    public IEnumerator<Term> GetEnumerator() => terms.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal int NumberOf(string name)
    {
        var number = Find(name);
        if (number >= 0)
        {
            return number;
        }

        var near = terms.Where(t => t.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).OrderByDescending(t => t.Occurrences).Take(5).Select(t => $"“{t.Name}”").ToList();
        throw new DramatisException($"No {Kind.One} is called “{name}”.{(near.Count > 0 ? $" Near to it: {string.Join(", ", near)}." : "")}");
    }

    /// <summary>The number of the term at each occurrence in a document.</summary>
    internal ReadOnlySpan<int> NumbersOf(int document) => numbers[document];

    /// <summary>The place of an occurrence: the number of words before it in its document.</summary>
    internal int PlaceOf(int document, int occurrence) => places[document] is { } known ? known[occurrence] : occurrence;

    /// <summary>The number of occurrences of all terms before the first of each, by name.</summary>
    internal Dictionary<string, long> FirstOccurrences()
    {
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        long at = 0;
        foreach (var number in numbers.SelectMany(n => n))
        {
            first.TryAdd(terms[number].Name, at++);
        }

        return first;
    }

    /// <summary>Where each occurrence stands in the text of its document.</summary>
    internal TextSpan[] SpansOf(int document) => spansOf(document);

    internal TokenizedDocument DocumentOf(int document) => documentOf(document);

    /// <summary>The number of the passage that each occurrence begins in, and the number of passages.</summary>
    internal (int[] Passages, int Count) PassagesOf(int document, TextUnit unit)
    {
        if (unit == TextUnit.Document)
        {
            // Every text with a character that is not white space has a token.
            var hasToken = numbers[document].Length > 0 || !string.IsNullOrWhiteSpace(Corpus.Documents[document].Text);
            return (new int[numbers[document].Length], hasToken ? 1 : 0);
        }

        var passages = DocumentOf(document).Passages(unit);
        var spans = SpansOf(document);
        var of = new int[spans.Length];
        var passage = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            while (spans[i].Start >= passages[passage].Span.End)
            {
                passage++;
            }

            of[i] = passage;
        }

        return (of, passages.Length);
    }

    /// <summary>The occurrences of each document from a first up to, not including, a last. Terms without an occurrence stay.</summary>
    internal Terms Pick(Func<int, (int First, int End)> stretch, string description)
    {
        Range[] kept = [.. numbers.Select((n, d) => stretch(d)).Select((s, d) => Math.Min(s.First, numbers[d].Length)..Math.Max(Math.Min(s.First, numbers[d].Length), Math.Min(s.End, numbers[d].Length)))];
        var types = terms.Length == 0 || terms[0].Type is null ? null : (Func<string, EntityType?>)(name => this[name].Type);
        var picked = new TermNumbers(
            [.. terms.Select(t => t.Name)],
            [.. numbers.Select((n, d) => n[kept[d]])],
            [.. numbers.Select((n, d) => places[d] is { } known ? known[kept[d]] : kept[d].Start.Value == 0 ? null : Enumerable.Range(kept[d].Start.Value, n[kept[d]].Length).ToArray())],
            types);
        return new Terms(Kind, Corpus, picked, d => spansOf(d)[kept[d]], documentOf, () => Provenance, KeyValuePair.Create("part", description)) { Part = description };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Term[] Counted(TermNumbers counted)
    {
        var occurrences = new long[counted.Names.Length];
        var documents = new int[counted.Names.Length];
        var last = new int[counted.Names.Length];
        for (var d = 0; d < numbers.Length; d++)
        {
            foreach (var number in numbers[d])
            {
                occurrences[number]++;
                if (last[number] != d + 1)
                {
                    last[number] = d + 1;
                    documents[number]++;
                }
            }
        }

        return [.. counted.Names.Select((name, i) => new Term(name, counted.TypeOf?.Invoke(name), occurrences[i], documents[i]))];
    }

    private int Find(string name)
    {
        var (low, high) = (0, terms.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(terms[middle].Name, name);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
