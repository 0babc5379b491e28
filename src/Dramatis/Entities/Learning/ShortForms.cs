using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Finds companies that a document goes on to call by their first word: <c>Nortel Networks Corp.</c>, then <c>Nortel</c>.</summary>
/// <param name="document">The document.</param>
/// <param name="gazetteer">Names that are known beforehand.</param>
internal sealed class ShortForms(TokenizedDocument document, Gazetteer gazetteer)
{
    /// <summary><paramref name="spans"/>, in order, those that are such a word called organizations; and such words that no span covers.</summary>
    public IEnumerable<EntitySpan> AddTo(IReadOnlyList<EntitySpan> spans)
    {
        var words = Words(spans);
        if (words.Count == 0)
        {
            return spans;
        }

        var result = new List<EntitySpan>(spans.Count);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = document.Tokens[i];
                while (next < spans.Count && spans[next].Span.End <= token.Start)
                {
                    result.Add(spans[next++]);
                }

                if (!words.TryGetValue(Word(i), out var confidence) || !StandsAlone(sentence, i))
                {
                    continue;
                }

                if (next < spans.Count && spans[next].Span.Overlaps(token.Span))
                {
                    if (spans[next].Span == token.Span && spans[next].Type is EntityType.Person or EntityType.Place)
                    {
                        result.Add(new EntitySpan(token.Span, EntityType.Org) { Confidence = confidence });
                        next++;
                    }
                }
                else if (i > sentence.FirstToken)
                {
                    result.Add(new EntitySpan(token.Span, EntityType.Org) { Confidence = confidence });
                }
            }
        }

        result.AddRange(spans.Skip(next));
        return result;
    }

    /// <summary>The first words of companies, with the confidence in the surest full name; those that are also part of a person’s or known for something else are none.</summary>
    private Dictionary<string, double> Words(IReadOnlyList<EntitySpan> spans)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var span in spans.Where(s => s.Type == EntityType.Org))
        {
            var surface = document.Document[span.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var first = surface[0];
            if (surface.Length > 1 && first.Length > 2 && char.IsUpper(first[0])
                && (NameLexicon.IsOrganizationSuffix(surface[^1]) || gazetteer.Find(document.Document[span.Span])?.Type == EntityType.Org)
                && !NameLexicon.IsTitle(first) && !NameLexicon.IsNoName(first) && !NameLexicon.IsHead(first) && !SentenceStarters.Contains(first)
                && gazetteer.Find(first) is null)
            {
                words[first] = double.IsNaN(span.Confidence) ? words.GetValueOrDefault(first, double.NaN) : Math.Max(span.Confidence, words.GetValueOrDefault(first));
            }
        }

        foreach (var span in spans.Where(s => words.Count > 0 && s.Type is EntityType.Person or EntityType.Place))
        {
            var surface = document.Document[span.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (surface.Length > 1)
            {
                words.Remove(surface[0]);
                words.Remove(surface[^1]);
            }
        }

        return words;
    }

    private bool StandsAlone(Passage sentence, int index) =>
        (index == sentence.FirstToken || !IsName(index - 1)) && (index + 1 == sentence.EndToken || !IsName(index + 1));

    private bool IsName(int index) => char.IsUpper(Word(index)[0]) || Word(index) is "&" or "-";

    private string Word(int index) => document.Document[document.Tokens[index].Span];
}
