using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Dates;
using Dramatis.Entities.Learning;

namespace Dramatis.Evaluation;

/// <summary>Compares found entities with marked ones.</summary>
internal sealed class EntityComparison
{
    private const string None = "-";

    private readonly IReadOnlyCollection<GoldDocument> gold;
    private readonly ImmutableArray<string> labels;

    public EntityComparison(IReadOnlyCollection<GoldDocument> gold)
    {
        this.gold = gold;
        if (gold.Any(g => g.Tags.IsEmpty))
        {
            throw new DramatisException("This gold standard marks no entities: give files with a token and its tag a line, such as CoNLL-2003’s.");
        }

        labels = [.. gold.SelectMany(g => g.Tags).Select(TagScheme.LabelOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    public EvaluationResult Compare(IEntityRecognizer recognizer)
    {
        var counts = labels.ToDictionary(l => l, _ => (Gold: 0, Found: 0, Correct: 0), StringComparer.Ordinal);
        var errors = new List<(string, string, string)>();
        var confusions = new List<(string Gold, string Found)>();
        var found = gold.AsParallel().AsOrdered().Select(g => Scored(g, Found(g, recognizer))).ToList();
        foreach (var (document, spans) in gold.Zip(found))
        {
            var right = TagScheme.Spans(document.Text, document.Tags).ToList();
            foreach (var label in right.Select(s => s.Label))
            {
                counts[label] = counts[label] with { Gold = counts[label].Gold + 1 };
            }

            foreach (var span in spans)
            {
                var isCorrect = right.Contains(span);
                var count = counts.GetValueOrDefault(span.Label);
                counts[span.Label] = count with { Found = count.Found + 1, Correct = count.Correct + (isCorrect ? 1 : 0) };
            }

            errors.AddRange(Errors(document.Text.Document, right, spans));
            confusions.AddRange(Confusions(right, spans));
        }

        var byType = counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new Score(c.Key, c.Value.Gold, c.Value.Found, c.Value.Correct)).ToList();
        return new EvaluationResult(
            [new Score("ALL", byType.Sum(s => s.Gold), byType.Sum(s => s.Found), byType.Sum(s => s.Correct)), .. byType],
            EvaluationResult.Counted(errors),
            [.. confusions.GroupBy(c => c).OrderBy(g => g.Key).Select(g => new Confusion(g.Key.Gold, g.Key.Found, g.Count()))]);
    }

    /// <summary>What the recognizer finds, and the dates where the gold standard marks them.</summary>
    private ImmutableArray<EntitySpan> Found(GoldDocument document, IEntityRecognizer recognizer)
    {
        var found = recognizer.Recognize(document.Text);
        return !labels.Contains("DATE") ? found
            : [.. found.Concat(DateFinder.Find(document.Text).Select(d => new EntitySpan(d.Span, EntityType.Date)).Where(d => !found.Any(f => f.Span.Overlaps(d.Span)))).OrderBy(f => f.Span)];
    }

    /// <summary>The found spans that the gold standard can judge, by its labels.</summary>
    private List<LabelledSpan> Scored(GoldDocument document, ImmutableArray<EntitySpan> spans)
    {
        var scored = new List<LabelledSpan>();
        var token = 0;
        foreach (var span in spans)
        {
            while (document.Text.Tokens[token].End <= span.Span.Start)
            {
                token++;
            }

            var label = Label(span.Type);
            var tags = document.Text.Tokens.Skip(token).TakeWhile(t => t.Start < span.Span.End).Select((_, i) => document.Tags[token + i]).ToList();
            var isMisc = span.Type is EntityType.Group or EntityType.Event or EntityType.Work;
            var isOpen = tags.Contains("*") || (isMisc && tags.All(TagScheme.IsOpen)) || (span.Type == EntityType.Date && !labels.Contains(label));
            if (!isOpen)
            {
                scored.Add(new LabelledSpan(span.Span, label));
            }
        }

        return scored;
    }

    private string Label(EntityType type) =>
        type is EntityType.Group or EntityType.Event or EntityType.Work && !labels.Contains(type.Label()) ? TagScheme.Misc : type.Label();

    private static IEnumerable<(string, string, string)> Errors(Document document, List<LabelledSpan> gold, List<LabelledSpan> found)
    {
        string Say(LabelledSpan span) => $"{span.Label} {Surfaces.Fold(document[span.Span])}";
        foreach (var right in gold.Except(found))
        {
            var wrong = found.Where(f => f.Span.Overlaps(right.Span)).ToList();
            yield return wrong.Count == 0 ? ("missed", Say(right), "")
                : (wrong.Any(w => w.Span == right.Span) ? "type" : "extent", Say(right), string.Join("; ", wrong.Select(Say)));
        }

        foreach (var wrong in found.Where(f => !gold.Any(g => g.Span.Overlaps(f.Span))))
        {
            yield return ("spurious", "", Say(wrong));
        }
    }

    private static IEnumerable<(string, string)> Confusions(List<LabelledSpan> gold, List<LabelledSpan> found)
    {
        var byGold = gold.ToDictionary(s => s.Span, s => s.Label);
        var byFound = found.ToDictionary(s => s.Span, s => s.Label);
        return byGold.Select(g => (g.Value, byFound.GetValueOrDefault(g.Key, None)))
            .Concat(byFound.Where(f => !byGold.ContainsKey(f.Key)).Select(f => (None, f.Value)));
    }
}
