using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities.Aliases;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Puts together what the model and what the rules found.</summary>
/// <param name="document">The document.</param>
/// <param name="gazetteer">Names that are known beforehand.</param>
/// <param name="lists">Names of people.</param>
/// <param name="outside">For each token the model’s probability that it is outside of any name.</param>
internal sealed class SpanMerger(TokenizedDocument document, Gazetteer gazetteer, WordLists lists, float[] outside)
{
    /// <summary>How sure the model must be to call a word that the gazetteer knows something else; several words are what the gazetteer says.</summary>
    private const double SureOfKnown = 0.9;

    /// <summary>How sure the model must be to call a place what looks like a first and a last name (Jack London).</summary>
    private const double SureOfFullName = 0.5;

    private static readonly Comparer<Passage> ByFirstToken = Comparer<Passage>.Create((a, b) => a.FirstToken.CompareTo(b.FirstToken));

    private static readonly string[] GroupEndings = ["an", "ans", "ish", "ese", "ist", "ists", "ites", "ite", "ic"];

    /// <summary>The names of both, in order, none overlapping another.</summary>
    public ImmutableArray<EntitySpan> Merge(IReadOnlyList<ClassSpan> learned, IReadOnlyList<EntitySpan> rules)
    {
        var byExtent = rules.ToDictionary(r => r.Span, r => r.Type);
        var spans = new List<EntitySpan>();
        foreach (var span in learned)
        {
            Add(span, byExtent, spans);
        }

        var introduced = Introduced(rules);
        var free = rules.Where(r => !Overlaps(spans, r.Span) && (IsKept(r) || (introduced.Count > 0 && introduced.Contains(Surfaces.Fold(document.Document[r.Span]))))).ToList();
        var all = spans.Concat(free).OrderBy(s => s.Span).ToList();
        return [.. new ShortForms(document, gazetteer).AddTo(new Datelines(document, gazetteer, lists).AddTo(all))];
    }

    private void Add(ClassSpan span, Dictionary<TextSpan, EntityType> rules, List<EntitySpan> spans)
    {
        if (span.Class == 1)
        {
            // One company’s name has ended where another’s begins: Sony Corp. | and | Samsung Electronics Co.
            for (var i = span.First + 1; i + 1 < span.End - 1; i++)
            {
                if (Word(i) == "and" && NameLexicon.IsOrganizationSuffix(Word(i - 1)))
                {
                    Add(span with { End = i }, rules, spans);
                    Add(span with { First = i + 1 }, rules, spans);
                    return;
                }
            }

            span = span with { First = WithoutStart(WithoutArticle(span.First, span.End), span.End) };
        }

        if (span.Class == 0)
        {
            span = span with { First = WithInitials(WithoutTitles(span.First, span.End), spans) };
        }

        // A name that begins in capitals ends in them: Iranian | territory.
        while (span.End - 1 > span.First && char.IsUpper(Word(span.First)[0]) && char.IsLower(Word(span.End - 1)[0]) && !Word(span.End - 1).Any(char.IsUpper))
        {
            span = span with { End = span.End - 1 };
        }

        if (!IsName(span))
        {
            return;
        }

        // A nationality is a name of its own where the rules know what follows: Iranian | Quds.
        var groupEnd = span.First + 1;
        if (span.End > groupEnd && rules.TryGetValue(Extent(span.First, groupEnd), out var first) && first == EntityType.Group && rules.TryGetValue(Extent(groupEnd, span.End), out var second))
        {
            spans.Add(new EntitySpan(Extent(span.First, groupEnd), EntityType.Group) { Confidence = span.Confidence });
            spans.Add(new EntitySpan(Extent(groupEnd, span.End), second) { Confidence = span.Confidence });
            return;
        }

        spans.Add(new EntitySpan(Extent(span.First, span.End), TypeOf(span, rules)) { Confidence = span.Confidence });
    }

    private EntityType TypeOf(ClassSpan span, Dictionary<TextSpan, EntityType> rules)
    {
        var extent = Extent(span.First, span.End);
        var isRuled = rules.TryGetValue(extent, out var ruled);
        if (isRuled && gazetteer.Find(document.Document[extent]) is { } known && known.Type == ruled && (span.End > span.First + 1 || span.Confidence < SureOfKnown || known.Type == EntityType.Group || span.Class == Tags.Misc))
        {
            return ruled;
        }

        if (isRuled && ruled == EntityType.Person && span.Class == 2 && span.Confidence < SureOfFullName && span.End > span.First + 1 && lists.IsFirstName(Word(span.First)))
        {
            return ruled;
        }

        if (isRuled && ruled == EntityType.Org && span.Class == 2 && Words(span).Any(NameLexicon.IsOrganizationHead))
        {
            return ruled;
        }

        return span.Class switch
        {
            0 => EntityType.Person,
            1 => EntityType.Org,
            2 => EntityType.Place,
            _ => isRuled && ruled is EntityType.Group or EntityType.Event or EntityType.Work ? ruled
                : Words(span).Any(NameLexicon.IsEventHead) ? EntityType.Event
                : span.End - span.First == 1 && GroupEndings.Any(e => Words(span).Single().EndsWith(e, StringComparison.Ordinal)) ? EntityType.Group
                : EntityType.Work,
        };
    }

    /// <summary>Initials before a name are part of it, at the start of a sentence too.</summary>
    private int WithInitials(int first, List<EntitySpan> before)
    {
        var least = before.Count == 0 ? 0 : before[^1].Span.End;
        while (first > 0 && document.Tokens[first - 1].Start >= least && Word(first - 1) is [var letter, '.'] && char.IsUpper(letter) && !BeginsSentence(first))
        {
            first--;
        }

        return first;
    }

    private bool BeginsSentence(int token) =>
        document.Sentences.BinarySearch(document.Sentences[0] with { FirstToken = token }, ByFirstToken) >= 0;

    private bool IsTitle(int token) => Word(token) is var word && char.IsUpper(word[0]) && NameLexicon.IsTitle(word);

    /// <summary>An article at the start of a sentence is no part of what is called by its head: The | World Health Organization, but The New York Times.</summary>
    private int WithoutArticle(int first, int end) =>
        end > first + 2 && Word(first) == "The" && NameLexicon.IsOrganizationHead(Word(end - 1)) && Word(end - 1) is not ("Times" or "Magazine") ? first + 1 : first;

    /// <summary>The capital at the start of a sentence makes no part of a known name: Rival | Ford Motor Co.</summary>
    private int WithoutStart(int first, int end)
    {
        var last = NameLexicon.IsOrganizationSuffix(Word(end - 1)) ? end - 1 : end;
        return last > first + 1 && BeginsSentence(first) && gazetteer.Find(document.Document[Extent(first + 1, last)])?.Type == EntityType.Org
            && gazetteer.Find(document.Document[Extent(first, last)]) is null ? first + 1 : first;
    }

    /// <summary>Titles are not part of a mention.</summary>
    private int WithoutTitles(int first, int end)
    {
        while (first + 1 < end && IsTitle(first))
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether a span is no description (<c>Baghdad-based</c>), mark, or a phrase that a work or event isn’t called by.</summary>
    private bool IsName(ClassSpan span)
    {
        var words = Words(span).ToList();
        if (!words.Any(w => w.Any(char.IsLetter)) || (words.Count == 1 && words[0].LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < words[0].Length && char.IsLower(words[0][hyphen + 1])))
        {
            return false;
        }

        return span.Class != Tags.Misc || words.All(w => !char.IsLower(w[0]) || StopWords.English.Contains(w));
    }

    /// <summary>The acronyms that the document introduces, and what it introduces them for: <c>the Mujahedeen Khalq, known as the MEK</c>.</summary>
    private HashSet<string> Introduced(IReadOnlyList<EntitySpan> rules)
    {
        if (!rules.Any(r => r.Type == EntityType.Org && Acronyms.IsAcronym(document.Document[r.Span])))
        {
            return [];
        }

        var sentence = 0;
        var named = new List<NamedSpan>();
        foreach (var rule in rules)
        {
            while (document.Sentences[sentence].Span.End < rule.Span.End)
            {
                sentence++;
            }

            var surface = document.Document[rule.Span];
            named.Add(new NamedSpan(0, sentence, rule.Span, surface, Surfaces.Fold(surface), rule.Type));
        }

        return Acronyms.Definitions(document.Document, named).SelectMany(d => new[] { d.Acronym, d.Name }).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Whether a name that only the rules find is one: groups, events and works are; the others unless the model is surer that there is none than
    /// the rules are worth, which are best at places and at organizations whose words say so, and worst at people.
    /// </summary>
    private bool IsKept(EntitySpan rule)
    {
        if (rule.Type is EntityType.Group or EntityType.Event or EntityType.Work)
        {
            return true;
        }

        var first = TokenAt(rule.Span.Start);
        var end = first;
        var sum = 0.0;
        for (; end < document.Tokens.Length && document.Tokens[end].Start < rule.Span.End; end++)
        {
            sum += outside[end];
        }

        var isSaid = rule.Type == EntityType.Org
            && ((end < document.Tokens.Length && NameLexicon.IsOrganizational(Word(end))) || (end > first + 1 && NameLexicon.IsOrganizationHead(Word(end - 1))));
        return sum / (end - first) < (isSaid ? 0.98 : rule.Type switch
        {
            EntityType.Person when first > 0 && IsTitle(first - 1) => 0.98,
            EntityType.Person => 0.5,
            EntityType.Org when gazetteer.Find(document.Document[rule.Span]) is null => 0.7,
            _ => 0.9,
        });
    }

    private IEnumerable<string> Words(ClassSpan span) => Enumerable.Range(span.First, span.End - span.First).Select(Word);

    private string Word(int index) => document.Document[document.Tokens[index].Span];

    private TextSpan Extent(int first, int end) => new(document.Tokens[first].Start, document.Tokens[end - 1].End);

    private int TokenAt(int offset)
    {
        var (low, high) = (0, document.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Tokens[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool Overlaps(List<EntitySpan> spans, TextSpan span)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < spans.Count && spans[low].Span.Overlaps(span);
    }
}
