using Dramatis.Corpora;

namespace Dramatis.Evaluation;

/// <summary>Compares two ways to cut a text.</summary>
internal static class SpanComparison
{
    private const int Context = 24;

    public static EvaluationResult Compare(string name, IEnumerable<(string Text, IEnumerable<TextSpan> Gold, IEnumerable<TextSpan> Found)> documents)
    {
        var (gold, found, correct) = (0, 0, 0);
        var errors = new List<(string, string, string)>();
        foreach (var document in documents)
        {
            List<TextSpan> right = [.. document.Gold];
            List<TextSpan> made = [.. document.Found];
            var both = right.Intersect(made).ToHashSet();
            (gold, found, correct) = (gold + right.Count, found + made.Count, correct + both.Count);
            errors.AddRange(name == "token" ? TokenErrors(document.Text, right, made, both) : BoundaryErrors(document.Text, right, made));
        }

        return new EvaluationResult([new Score(name, gold, found, correct)], EvaluationResult.Counted(errors), []);
    }

    /// <summary>For each stretch that is cut otherwise, both ways to cut it.</summary>
    private static IEnumerable<(string, string, string)> TokenErrors(string text, List<TextSpan> gold, List<TextSpan> found, HashSet<TextSpan> both)
    {
        var j = 0;
        for (var i = 0; i < gold.Count; i++)
        {
            if (both.Contains(gold[i]))
            {
                continue;
            }

            var first = i;
            while (i + 1 < gold.Count && !both.Contains(gold[i + 1]) && text.AsSpan(gold[i].End, gold[i + 1].Start - gold[i].End).IsEmpty)
            {
                i++;
            }

            while (j < found.Count && found[j].End <= gold[first].Start)
            {
                j++;
            }

            var made = found.Skip(j).TakeWhile(t => t.Start < gold[i].End);
            yield return ("extent", string.Join(' ', gold.Skip(first).Take(i - first + 1).Select(t => text[t.Start..t.End])), string.Join(' ', made.Select(t => text[t.Start..t.End])));
        }
    }

    private static IEnumerable<(string, string, string)> BoundaryErrors(string text, List<TextSpan> gold, List<TextSpan> found)
    {
        var right = gold.Select(s => s.Start).ToHashSet();
        var made = found.Select(s => s.Start).ToHashSet();
        return right.Except(made).Select(at => ("missed", Around(text, at), ""))
            .Concat(made.Except(right).Select(at => ("spurious", "", Around(text, at))));
    }

    private static string Around(string text, int at) =>
        $"{text[Math.Max(0, at - Context)..at].TrimEnd().ReplaceLineEndings(" ")} | {text[at..Math.Min(text.Length, at + Context)].ReplaceLineEndings(" ")}";
}
