using Dramatis.Counts;
using Dramatis.Tokens;

namespace Dramatis.Charts.Figures;

/// <summary>Where some terms stand along a corpus.</summary>
/// <param name="Places">Each occurrence: the number of the term, how many words stand before it in the corpus, its document, its sentence and where in that it stands.</param>
/// <param name="DocumentStarts">The number of words before each document, and of all.</param>
internal sealed record TermPositions(List<(int Term, long Place, string Document, string Sentence, int Start, int End)> Places, List<long> DocumentStarts)
{
    public static TermPositions Of(Terms terms, string[] names)
    {
        var rows = names.Select((n, row) => (Number: terms.NumberOf(n), row)).ToDictionary(n => n.Number, n => n.row);
        var found = new TermPositions([], [0]);
        for (var d = 0; d < terms.DocumentCount; d++)
        {
            var numbers = terms.NumbersOf(d);
            var document = terms.DocumentOf(d);
            if (numbers.ContainsAny([.. rows.Keys]))
            {
                var (spans, sentences) = (terms.SpansOf(d), terms.PassagesOf(d, TextUnit.Sentence).Passages);
                for (var i = 0; i < numbers.Length; i++)
                {
                    if (rows.TryGetValue(numbers[i], out var row))
                    {
                        var sentence = document.Sentences[sentences[i]].Span;
                        found.Places.Add((row, found.DocumentStarts[^1] + terms.PlaceOf(d, i), document.Document.Id, document.Document[sentence], spans[i].Start - sentence.Start, spans[i].End - sentence.Start));
                    }
                }
            }

            found.DocumentStarts.Add(found.DocumentStarts[^1] + document.Tokens.Count(t => t.Kind is TokenKind.Word or TokenKind.Number));
        }

        return found;
    }
}
