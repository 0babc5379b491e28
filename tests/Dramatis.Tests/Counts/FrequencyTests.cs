using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;
using Dramatis.Entities.Dates;

namespace Dramatis.Tests.Counts;

public class FrequencyTests
{
    private static readonly Corpus Speeches = Records(
        """{"id": "1", "party": "Whig", "year": 1841, "text": "bank bank tax"}""",
        """{"id": "2", "party": "Whig", "year": 1842, "text": "bank union"}""",
        """{"id": "3", "party": "Democratic", "year": 1845, "text": "texas tax texas war"}""");

    [Fact]
    public void Absolute_relative_and_with_intervals()
    {
        var frequencies = Speeches.Words().Frequencies();

        Assert.Equal(["bank 3", "tax 2", "texas 2", "union 1", "war 1"], frequencies.Select(f => $"{f.Term.Name} {f.Count}"));
        Assert.Equal(1e6 / 3, frequencies[0].PerMillion, 6);
        Assert.Equal(2, frequencies[0].Documents);

        // Wilson for 3 of 9, z = 1.959964: (1/3 + z²/18 ± z √(1/3·2/3/9 + z²/324)) / (1 + z²/9)
        Assert.Equal(120_584, frequencies[0].PerMillionInterval.Low, 0);
        Assert.Equal(645_798, frequencies[0].PerMillionInterval.High, 0);
    }

    [Fact]
    public void By_a_field_of_the_metadata()
    {
        var frequencies = Speeches.Words().FrequenciesBy("party");

        Assert.Equal(["Democratic", "Whig"], frequencies.Groups);
        Assert.Equal(["Democratic texas 2 of 4", "Democratic tax 1 of 4", "Democratic war 1 of 4", "Whig bank 3 of 5", "Whig tax 1 of 5", "Whig union 1 of 5"], frequencies.Select(f => $"{f.Group} {f.Term.Name} {f.Count} of {f.Total}"));
        Assert.Contains("no field “color”. It has: party, year", Assert.Throws<DramatisException>(() => Speeches.Words().FrequenciesBy("color")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_counts_trims_weighs_and_groups()
    {
        var matrix = Speeches.Words().Features();

        Assert.Equal(["bank", "tax", "texas", "union", "war"], matrix.Features);
        Assert.Equal([2, 1, 0, 0, 0], Row(matrix, 0));
        Assert.Equal(7, matrix.NonZero);
        Assert.Equal(["bank", "tax"], matrix.Trim(minRows: 2).Features);
        Assert.Equal(["bank", "tax", "texas"], matrix.Trim(minSum: 2).Features);
        Assert.Equal(["texas", "union", "war"], matrix.Trim(maxShare: 0.5).Features);
        Assert.Equal([3, 1, 0, 1, 0], Row(matrix.GroupBy("party"), 1));
        Assert.Equal(Math.Log10(3.0 / 2) * 2, matrix.Weight(Weighting.TfIdf)[0, 0], 12);
        Assert.Equal(2 * (Math.Log(4.0 / 3) + 1), matrix.Weight(Weighting.SmoothTfIdf)[0, 0], 12);
        Assert.Equal(2.0 / 3, matrix.Weight(Weighting.Relative)[0, 0], 12);
        Assert.Equal("group by=party", string.Join('=', matrix.GroupBy("party").Provenance.Parameters[^1].Key, matrix.GroupBy("party").Provenance.Parameters[^1].Value));
    }

    [Fact]
    public void A_series_over_the_times_that_a_text_names_counts_sentence_by_sentence()
    {
        var text = Corpus.FromTexts(("a", "War came in 1914. Peace came in 1918, war was over. War and peace. In 1914 and 1939 war began."), ("b", "In 1939 came war, war and war.")).Analyze();
        var years = text.Concordance(Keyword.Pattern(@"\b19\d\d\b")).Select(y => new NamedTime(y.DocumentIndex, y.Span, y.Keyword));
        var series = text.Words().Series("war", years);

        Assert.Equal(["1914 2 of 7", "1918 1 of 6", "1939 4 of 10"], series.Points.Select(p => $"{p.Time} {p.Count} of {p.Total}"));
        Assert.Equal("times named", series.Field);
    }

    [Fact]
    public void A_series_over_the_dates_of_a_text_has_a_point_a_year()
    {
        var text = Corpus.FromTexts(("a", "War came on 28 July 1914. In the 1920s there was no war. In May 1945 and on 8 May 1945 the war ended."), ("b", "War, war in 1914.")).Analyze();

        Assert.Equal(["1914 3 of 7", "1945 1 of 8"], text.Words().Series("war", text.Dates()).Points.Select(p => $"{p.Time} {p.Count} of {p.Total}"));
    }

    [Fact]
    public void Series_are_in_order_of_time_with_their_changes()
    {
        var corpus = Records([.. Enumerable.Range(0, 40).Select(i => $$"""{"id": "{{i}}", "year": {{1900 + ((i * 7) % 40)}}, "text": "{{string.Join(' ', Enumerable.Repeat("x", (i * 7 % 40) < 25 ? 2 : 9))}} {{string.Join(' ', Enumerable.Repeat("y", 91))}}"}""")]);
        var series = corpus.Words().Series("x", "year");

        Assert.Equal(Enumerable.Range(1900, 40).Select(y => $"{y}"), series.Points.Select(p => p.Time));
        Assert.Equal(["1925"], series.ChangePoints);
        Assert.Equal(1e6 * 9 / 100, series.Points[^1].SegmentPerMillion, 6);
        Assert.Empty(corpus.Words().Where(t => t.Name == "y").Series("y", "year").ChangePoints);
    }

    private static double[] Row(FeatureMatrix matrix, int row) => [.. Enumerable.Range(0, matrix.Features.Length).Select(f => matrix[row, f])];

    private static Corpus Records(params string[] lines)
    {
        using var folder = new TemporaryFolder();
        return Corpus.Load(folder.Write("speeches.jsonl", string.Join('\n', lines)));
    }
}
