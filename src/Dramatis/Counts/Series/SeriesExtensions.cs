using System.Globalization;
using Dramatis.Entities.Dates;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Puts time series on <see cref="Terms"/>.</summary>
public static class SeriesExtensions
{
    /// <summary>How often a term occurs at each time that a field of the documents’ metadata names, and where that changes.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="name">The term.</param>
    /// <param name="field">The field. Its values are put in order as numbers if all are, else as they are written: 1941-12-07 is well.</param>
    /// <exception cref="DramatisException">No term is called so, or a document has no such field.</exception>
    /// <example><code>words.Series("freedom", "year").ChangePoints</code></example>
    public static TermSeries Series(this Terms terms, string name, string field)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var number = terms.NumberOf(name);
        var points = terms.Corpus.Documents.Select((d, i) => (Time: Metadata.Of(d, field), Numbers: terms.NumbersOf(i).ToArray())).GroupBy(d => d.Time, StringComparer.Ordinal)
            .Select(g => (Time: g.Key, Count: g.Sum(d => (long)d.Numbers.Count(n => n == number)), Total: g.Sum(d => (long)d.Numbers.Length)));
        return Of(terms, number, field, points);
    }

    /// <summary>How often a term occurs in the sentences that name each time, and where that changes: what a text says of a year rather than in it.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="name">The term.</param>
    /// <param name="times">The times that the text names. A sentence that names several counts at each, one that names none at none.</param>
    /// <exception cref="DramatisException">No term is called so.</exception>
    /// <example><code>
    /// var years = text.Concordance(Keyword.Pattern(@"\b(18|19|20)\d\d\b")).Select(y => new NamedTime(y.DocumentIndex, y.Span, y.Keyword));
    /// text.Words().Series("war", years).ChangePoints
    /// </code></example>
    public static TermSeries Series(this Terms terms, string name, IEnumerable<NamedTime> times)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(times);
        var number = terms.NumberOf(name);
        var counts = new Dictionary<string, (long Count, long Total)>(StringComparer.Ordinal);
        foreach (var inDocument in times.GroupBy(t => t.DocumentIndex))
        {
            var d = inDocument.Key;
            var sentences = terms.DocumentOf(d).Sentences;
            var of = terms.PassagesOf(d, TextUnit.Sentence).Passages;
            var numbers = terms.NumbersOf(d).ToArray();
            foreach (var (sentence, time) in inDocument.Select(t => (Sentence: sentences.TakeWhile(s => s.Span.End <= t.Span.Start).Count(), t.Time)).Distinct())
            {
                int[] within = [.. Enumerable.Range(0, of.Length).Where(i => of[i] == sentence)];
                var (count, total) = counts.GetValueOrDefault(time);
                counts[time] = (count + within.Count(i => numbers[i] == number), total + within.Length);
            }
        }

        return Of(terms, number, "times named", counts.Select(c => (c.Key, c.Value.Count, c.Value.Total)));
    }

    /// <summary>How often a term occurs in the sentences that name each year, and where that changes.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="name">The term.</param>
    /// <param name="dates">The dates that the text names. Those without a single year, such as <c>the 1990s</c> and <c>in May</c>, count at none.</param>
    /// <exception cref="DramatisException">No term is called so.</exception>
    /// <example><code>text.Words().Series("war", text.Dates()).ChangePoints</code></example>
    public static TermSeries Series(this Terms terms, string name, IEnumerable<DateMention> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return Series(terms, name, dates.Where(d => d.Year is not null).Select(d => new NamedTime(d.DocumentIndex, d.Span, d.Value[..4])));
    }

    private static TermSeries Of(Terms terms, int number, string field, IEnumerable<(string Time, long Count, long Total)> points)
    {
        var unordered = points.ToList();
        List<(string Time, long Count, long Total)> ordered = unordered.All(p => double.TryParse(p.Time, CultureInfo.InvariantCulture, out _))
            ? [.. unordered.OrderBy(p => double.Parse(p.Time, CultureInfo.InvariantCulture)).ThenBy(p => p.Time, StringComparer.Ordinal)]
            : [.. unordered.OrderBy(p => p.Time, StringComparer.Ordinal)];
        var segments = ChangePoints.Segments([.. ordered.Select(p => (p.Count, p.Total))]);
        var rates = ordered.Zip(segments, (p, s) => (p, s)).GroupBy(p => p.s).ToDictionary(g => g.Key, g => 1e6 * g.Sum(p => p.p.Count) / g.Sum(p => p.p.Total));
        return new TermSeries(
            terms[number], field, [.. ordered.Select((p, i) => new SeriesPoint(p.Time, p.Count, p.Total, segments[i] + 1, rates[segments[i]]))], terms.Provenance.With("time", field).With("term", terms[number].Name));
    }
}
