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
        var times = terms.Corpus.Documents.Select(d => Metadata.Of(d, field)).ToArray();
        var points = times.Select((time, d) => (time, Numbers: terms.NumbersOf(d).ToArray())).GroupBy(d => d.time, StringComparer.Ordinal)
            .Select(g => (Time: g.Key, Count: g.Sum(d => (long)d.Numbers.Count(n => n == number)), Total: g.Sum(d => (long)d.Numbers.Length)));
        var ordered = times.All(t => double.TryParse(t, System.Globalization.CultureInfo.InvariantCulture, out _))
            ? points.OrderBy(p => double.Parse(p.Time, System.Globalization.CultureInfo.InvariantCulture)).ThenBy(p => p.Time, StringComparer.Ordinal).ToList()
            : [.. points.OrderBy(p => p.Time, StringComparer.Ordinal)];
        var segments = ChangePoints.Segments([.. ordered.Select(p => (p.Count, p.Total))]);
        var rates = ordered.Zip(segments, (p, s) => (p, s)).GroupBy(p => p.s).ToDictionary(g => g.Key, g => 1e6 * g.Sum(p => p.p.Count) / g.Sum(p => p.p.Total));
        return new TermSeries(
            terms[number], field, [.. ordered.Select((p, i) => new SeriesPoint(p.Time, p.Count, p.Total, segments[i] + 1, rates[segments[i]]))], terms.Provenance.With("time", field).With("term", name));
    }
}
