using Dramatis.Corpora;

namespace Dramatis.Counts;

/// <summary>Leads from a term back to the text.</summary>
public static class TermPlaceExtensions
{
    /// <summary>The sentences in which a term occurs, in the order of the text; they are sought as they are read.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="name">The term.</param>
    /// <exception cref="DramatisException">No term is called so.</exception>
    /// <example><code>text.Words().Places("freedom").Take(10)</code></example>
    public static IEnumerable<TermPlace> Places(this Terms terms, string name)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var number = terms.NumberOf(name);
        return Enumerable.Range(0, terms.DocumentCount).Where(d => terms.NumbersOf(d).Contains(number)).SelectMany(d => InDocument(terms, d, number));
    }

    private static IEnumerable<TermPlace> InDocument(Terms terms, int d, int number)
    {
        var document = terms.DocumentOf(d);
        var numbers = terms.NumbersOf(d).ToArray();
        var spans = terms.SpansOf(d).Where((_, i) => numbers[i] == number);
        return spans.GroupBy(s => document.Sentences.First(sentence => sentence.Span.End > s.Start).Span).Select(g =>
        {
            var end = g.Max(s => s.End);
            var passage = end <= g.Key.End ? g.Key : new TextSpan(g.Key.Start, document.Sentences.First(s => s.Span.End >= end).Span.End);
            return new TermPlace(document.Document.Id, d, g.First(), passage, MarkedText.Parts(document, passage, g));
        });
    }
}
