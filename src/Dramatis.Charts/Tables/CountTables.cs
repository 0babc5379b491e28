using Deedle;
using Dramatis.Counts;

namespace Dramatis.Charts.Tables;

/// <summary>Tables of counts.</summary>
public static class CountTables
{
    /// <summary>
    /// A row a term, the most frequent first (by groups, each in its turn): <c>group</c> if there are some, <c>term, count, per million, low, high, documents</c>. The
    /// interval is that of per million, 95 %.
    /// </summary>
    /// <param name="frequencies">The frequencies.</param>
    /// <param name="top">The number of rows at the most, of each group; by default all.</param>
    /// <example><code>text.Words().Frequencies().Table(top: 50)</code></example>
    public static Frame<int, string> Table(this FrequencyList frequencies, int? top = null)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        var most = Top.Checked(top);
        var table = new TableBuilder<Frequency>(frequencies.GroupBy(f => f.Group).SelectMany(g => g.Take(most)));
        if (!frequencies.Groups.IsEmpty)
        {
            table.Column("group", f => f.Group!);
        }

        return table
            .Column("term", f => f.Term.Name)
            .Column("count", f => f.Count)
            .Column("per million", f => f.PerMillion)
            .Column("low", f => f.PerMillionInterval.Low)
            .Column("high", f => f.PerMillionInterval.High)
            .Column("documents", f => f.Documents)
            .Frame;
    }

    /// <summary>
    /// A row a term, what the first part has more of first: <c>term, count, reference, per million, reference per million, llr, log ratio, low, high, odds ratio, p, q</c>. The
    /// interval is that of the log ratio, 95 %.
    /// </summary>
    /// <example><code>words.In("party", "Whig").Keyness(words.In("party", "Democratic")).Table()</code></example>
    public static Frame<int, string> Table(this KeynessList keyness)
    {
        ArgumentNullException.ThrowIfNull(keyness);
        return new TableBuilder<KeyTerm>(keyness)
            .Column("term", k => k.Term)
            .Column("count", k => k.Count)
            .Column("reference", k => k.Reference)
            .Column("per million", k => k.PerMillion)
            .Column("reference per million", k => k.ReferencePerMillion)
            .Column("llr", k => k.LogLikelihood)
            .Column("log ratio", k => k.LogRatio)
            .Column("low", k => k.LogRatioInterval.Low)
            .Column("high", k => k.LogRatioInterval.High)
            .Column("odds ratio", k => k.OddsRatio)
            .Column("p", k => k.P)
            .Column("q", k => k.Q)
            .Frame;
    }

    /// <summary>A row a term: <c>term, count, parts, juilland d, dp, dp norm</c>.</summary>
    /// <example><code>words.Dispersion().Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<TermDispersion> dispersion)
    {
        ArgumentNullException.ThrowIfNull(dispersion);
        return new TableBuilder<TermDispersion>(dispersion)
            .Column("term", d => d.Term.Name)
            .Column("count", d => d.Term.Occurrences)
            .Column("parts", d => d.Range)
            .Column("juilland d", d => d.JuillandD)
            .Column("dp", d => d.DP)
            .Column("dp norm", d => d.DPNorm)
            .Frame;
    }

    /// <summary>A row a text: <c>doc, tokens, types, ttr, mattr, mtld, hd-d</c>.</summary>
    /// <example><code>words.DiversityByDocument().Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<LexicalDiversity> diversity)
    {
        ArgumentNullException.ThrowIfNull(diversity);
        return new TableBuilder<LexicalDiversity>(diversity)
            .Column("doc", d => d.Document ?? "corpus")
            .Column("tokens", d => d.Tokens)
            .Column("types", d => d.Types)
            .Column("ttr", d => d.Ttr)
            .Column("mattr", d => d.Mattr)
            .Column("mtld", d => d.Mtld)
            .Column("hd-d", d => d.HdD)
            .Frame;
    }

    /// <summary>A row a document: <c>doc, words, sentences</c> and a column a formula.</summary>
    /// <example><code>text.Readability().Table()</code></example>
    public static Frame<int, string> Table(this IEnumerable<ReadabilityScores> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return new TableBuilder<ReadabilityScores>(scores)
            .Column("doc", s => s.Document)
            .Column("words", s => s.Words)
            .Column("sentences", s => s.Sentences)
            .Column("flesch", s => s.FleschReadingEase)
            .Column("flesch-kincaid", s => s.FleschKincaid)
            .Column("gunning fog", s => s.GunningFog)
            .Column("smog", s => s.Smog)
            .Column("dale-chall", s => s.DaleChall)
            .Column("ari", s => s.AutomatedReadabilityIndex)
            .Column("coleman-liau", s => s.ColemanLiau)
            .Frame;
    }

    /// <summary>A row a time, in order: <c>time, count, total, per million, low, high, segment, segment per million</c>.</summary>
    /// <example><code>words.Series("freedom", "year").Table()</code></example>
    public static Frame<int, string> Table(this TermSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new TableBuilder<SeriesPoint>(series.Points)
            .Column("time", p => p.Time)
            .Column("count", p => p.Count)
            .Column("total", p => p.Total)
            .Column("per million", p => p.PerMillion)
            .Column("low", p => p.PerMillionInterval.Low)
            .Column("high", p => p.PerMillionInterval.High)
            .Column("segment", p => p.Segment)
            .Column("segment per million", p => p.SegmentPerMillion)
            .Frame;
    }

    /// <summary>A row a document (or group), a column a term: the counts or weights.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="top">The number of columns at the most, those with the largest sums. Default: 50.</param>
    /// <example><code>words.Features().GroupBy("party").Weight(Weighting.Relative).Table()</code></example>
    public static Frame<int, string> Table(this FeatureMatrix matrix, int top = 50)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var sums = matrix.FeatureSums();
        var table = new TableBuilder<int>(Enumerable.Range(0, matrix.Rows.Length)).Column("doc", r => matrix.Rows[r]);
        foreach (var feature in Enumerable.Range(0, sums.Length).OrderByDescending(f => sums[f]).ThenBy(f => f).Take(Top.Checked(top)))
        {
            // A term may be called “doc” too.
            table.Column(matrix.Features[feature] == "doc" ? "doc (term)" : matrix.Features[feature], r => matrix[r, feature]);
        }

        return table.Frame;
    }
}
