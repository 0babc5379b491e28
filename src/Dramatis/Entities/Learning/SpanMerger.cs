using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Puts together what the model and what the rules found.</summary>
internal sealed class SpanMerger(TokenizedDocument document, Gazetteer gazetteer)
{
    private static readonly string[] GroupEndings = ["an", "ans", "ish", "ese", "ist", "ists", "ites", "ite", "ic"];

    /// <summary>The model’s names, its others told apart; and the rules’ groups, events and works where the model found nothing.</summary>
    public ImmutableArray<EntitySpan> Merge(IReadOnlyList<ClassSpan> learned, IReadOnlyList<EntitySpan> rules)
    {
        var byExtent = rules.ToDictionary(r => r.Span, r => r.Type);
        var spans = learned.Where(HasLetter).Select(l => ToSpan(l, byExtent)).ToList();
        var free = rules.Where(r => r.Type is EntityType.Group or EntityType.Event or EntityType.Work && !Overlaps(spans, r.Span)).ToList();
        return [.. spans.Concat(free).OrderBy(s => s.Span)];
    }

    private bool HasLetter(ClassSpan span)
    {
        for (var i = document.Tokens[span.First].Start; i < document.Tokens[span.End - 1].End; i++)
        {
            if (char.IsLetter(document.Document.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private EntitySpan ToSpan(ClassSpan span, Dictionary<TextSpan, EntityType> rules)
    {
        var extent = new TextSpan(document.Tokens[span.First].Start, document.Tokens[span.End - 1].End);
        var known = gazetteer.Find(document.Document[extent])?.Type;
        var type = known == EntityType.Group && span.Class != 0 ? EntityType.Group : span.Class switch
        {
            0 => EntityType.Person,
            1 => EntityType.Org,
            2 => EntityType.Place,
            _ => rules.GetValueOrDefault(extent, EntityType.Date) is (EntityType.Group or EntityType.Event or EntityType.Work) and var ruled ? ruled : Other(span),
        };
        return new EntitySpan(extent, type) { Confidence = span.Confidence };
    }

    private EntityType Other(ClassSpan span)
    {
        var last = document.Document[document.Tokens[span.End - 1].Span];
        return Enumerable.Range(span.First, span.End - span.First).Any(i => NameLexicon.IsEventHead(document.Document[document.Tokens[i].Span])) ? EntityType.Event
            : span.End - span.First == 1 && GroupEndings.Any(e => last.EndsWith(e, StringComparison.Ordinal)) ? EntityType.Group
            : EntityType.Work;
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
