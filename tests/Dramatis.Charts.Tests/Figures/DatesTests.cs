using Dramatis.Charts.Figures;
using Dramatis.Charts.Tables;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Dates;
using Dramatis.Entities.Recognition;

namespace Dramatis.Charts.Tests.Figures;

public class DatesTests
{
    [Fact]
    public void Months_are_bars_and_what_has_no_year_is_counted_on_the_axis()
    {
        var text = Analyze("On April 9, 2003, and in April 2003 he left. In 2005 and on May 1 he came.");
        var figure = ChartJson.Of(Figure.Dates(text.Dates(), text.Entities.Provenance));

        Assert.Equal(["2003-04-01"], figure.Traces()[0].GetProperty("x").Strings());
        Assert.Equal([2.0], figure.Traces()[0].GetProperty("y").Numbers());
        Assert.Equal(["2005-01-01"], figure.Traces()[1].GetProperty("x").Strings());
        Assert.Contains("1 date without a year", figure.Layout().GetProperty("xaxis").GetProperty("title").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_time_is_drawn_by_year()
    {
        var text = Analyze("In 1914 and in June 1914 and in 1990.");
        var figure = ChartJson.Of(Figure.Dates(text.Dates(), text.Entities.Provenance));

        Assert.Equal(["1914-01-01", "1990-01-01"], Assert.Single(figure.Traces()).GetProperty("x").Strings());
        Assert.Equal([2.0, 1.0], figure.Traces()[0].GetProperty("y").Numbers());
    }

    [Fact]
    public void The_table_counts_mentions_by_value()
    {
        var table = Analyze("In April 2003 and again in April 2003. In Apr. 2003 and 2001.").Dates().Table();

        Assert.Equal(["date", "mentions", "documents", "surfaces"], table.ColumnKeys);
        Assert.Equal(["2001", "2003-04"], table.GetColumn<string>("date").Values);
        Assert.Equal([1, 3], table.GetColumn<int>("mentions").Values);
        Assert.Equal("April 2003|Apr. 2003", table.GetColumn<string>("surfaces")[1]);
    }

    [Fact]
    public void No_date_is_said_in_the_figure()
    {
        var text = Analyze("Nothing here.");
        Assert.NotEqual("", ChartJson.Of(Figure.Dates(text.Dates(), text.Entities.Provenance)).Layout().GetProperty("annotations")[0].GetProperty("text").GetString());
    }

    private static AnalyzedCorpus Analyze(string text) => Corpus.FromTexts(("x", text)).Analyze(new RuleRecognizer());
}
