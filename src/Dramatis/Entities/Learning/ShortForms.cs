using Dramatis.Corpora;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Finds companies that a document goes on to call by their first word: <c>Nortel Networks Corp.</c>, then <c>Nortel</c>.</summary>
/// <param name="document">The document.</param>
/// <param name="gazetteer">Names that are known beforehand.</param>
internal sealed class ShortForms(TokenizedDocument document, Gazetteer gazetteer)
{
    private static readonly char[] Spaces = [' ', '\n', '\r', '\t', '\u00A0'];

    /// <summary><paramref name="spans"/>, in order, those that are such a word called organizations; and such words that no span covers.</summary>
    public IEnumerable<EntitySpan> AddTo(IReadOnlyList<EntitySpan> spans)
    {
        var words = Words(spans);
        if (words.Count == 0)
        {
            return spans;
        }

        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
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

                if (!known.TryGetValue(document.TextOf(token), out var company) || !StandsAlone(sentence, i))
                {
                    continue;
                }

                if (next < spans.Count && spans[next].Span.Overlaps(token.Span))
                {
                    if (spans[next].Span == token.Span && spans[next].Type is EntityType.Person or EntityType.Place)
                    {
                        result.Add(new EntitySpan(token.Span, EntityType.Org) { Confidence = company.Confidence });
                        next++;
                    }
                }
                else if (company.IsSaid && i > sentence.FirstToken)
                {
                    result.Add(new EntitySpan(token.Span, EntityType.Org) { Confidence = company.Confidence });
                }
            }
        }

        result.AddRange(spans.Skip(next));
        return result;
    }

    /// <summary>
    /// The first words of companies, with the confidence in the surest full name, and whether that tells what is left out (Inc., of Representatives) or is only known; those
    /// that are also part of a person’s or known for something else are none.
    /// </summary>
    private Dictionary<string, (double Confidence, bool IsSaid)> Words(IReadOnlyList<EntitySpan> spans)
    {
        var words = new Dictionary<string, (double Confidence, bool IsSaid)>(StringComparer.Ordinal);
        foreach (var span in spans.Where(s => s.Type == EntityType.Org))
        {
            var surface = document.Document[span.Span];
            if (surface.IndexOfAny(Spaces) is > 2 and var end && surface[..end] is var first && IsDistinct(first))
            {
                var isSaid = NameLexicon.IsOrganizationSuffix(LastWord(surface)) || surface.AsSpan(end + 1).StartsWith("of ", StringComparison.Ordinal);
                if (isSaid || gazetteer.Find(surface)?.Type == EntityType.Org)
                {
                    var known = words.GetValueOrDefault(first, (Confidence: double.NaN, IsSaid: false));
                    words[first] = (double.MaxNumber(known.Confidence, span.Confidence), known.IsSaid || isSaid);
                }
            }
        }

        foreach (var span in spans.Where(s => words.Count > 0 && s.Type is EntityType.Person or EntityType.Place))
        {
            var surface = document.Document[span.Span];
            if (surface.IndexOfAny(Spaces) is > 0 and var end)
            {
                words.Remove(surface[..end]);
                words.Remove(LastWord(surface));
            }
            else if (IsTitled(span.Span))
            {
                words.Remove(surface);
            }
        }

        return words;
    }

    private bool IsTitled(TextSpan span) => NameLexicon.IsTitle(LastWord(document.Document.Text.AsSpan(0, span.Start).TrimEnd()));

    private static string LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(Spaces) + 1)..].ToString();

    /// <summary>Whether a word means nothing else, so that it can stand for a company alone: not American, General, Bank.</summary>
    private bool IsDistinct(string word) =>
        char.IsUpper(word[0]) && !NameLexicon.IsTitle(word) && !NameLexicon.IsNoName(word) && !NameLexicon.IsHead(word) && !SentenceStarters.Contains(word)
        && gazetteer.Find(word) is null;

    private bool StandsAlone(Passage sentence, int index) =>
        (index == sentence.FirstToken || !IsName(index - 1)) && (index + 1 == sentence.EndToken || !IsName(index + 1));

    private bool IsName(int index) => document.TextOf(document.Tokens[index]) is var word && (char.IsUpper(word[0]) || word is "&" or "-");
}
