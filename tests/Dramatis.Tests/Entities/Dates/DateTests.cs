using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Dates;
using Dramatis.Tokens;

namespace Dramatis.Tests.Entities.Dates;

public class DateTests
{
    [Theory]
    [InlineData("the Sept. 11, 2001, attacks", "Sept. 11, 2001=2001-09-11")]
    [InlineData("in his January 2002 address", "January 2002=2002-01")]
    [InlineData("on 9 April 2003 and April 9", "9 April 2003=2003-04-09|April 9=XXXX-04-09")]
    [InlineData("the 4th of July, 1776", "the 4th of July, 1776=1776-07-04")]
    [InlineData("on Tuesday, March 4, 2014", "Tuesday, March 4, 2014=2014-03-04")]
    [InlineData("from 2003-04-09 to 2003-05", "2003-04-09=2003-04-09|2003-05=2003-05")]
    [InlineData("on 4/9/2003 or 31.12.1999", "4/9/2003=2003-04-09|31.12.1999=1999-12-31")]
    [InlineData("from Sept. 11-13, 2001", "Sept. 11-13, 2001=2001-09-11/2001-09-13")]
    [InlineData("in May of 1968", "May of 1968=1968-05")]
    public void Explicit(string text, string expected) => AssertDates(text, expected);

    [Theory]
    [InlineData("since the mid-1990s", "the mid-1990s=199X")]
    [InlineData("the 1990s and the early 1800s", "the 1990s=199X|the early 1800s=180X")]
    [InlineData("in the ’90s", "the ’90s=199X")]
    [InlineData("in the 19th century, late in the nineteenth century", "the 19th century=18XX|late in the nineteenth century=18XX")]
    [InlineData("in early 2003 and by late September", "early 2003=2003|late September=XXXX-09")]
    [InlineData("in the summer of 2004 or spring 2005", "the summer of 2004=2004-SU|spring 2005=2005-SP")]
    [InlineData("in the first quarter of 2003", "the first quarter of 2003=2003-Q1")]
    [InlineData("by the end of 2003", "the end of 2003=2003")]
    [InlineData("On Christmas Day 1914 they met", "Christmas Day 1914=1914-12-25")]
    [InlineData("the 2003 invasion in 2006", "2003=2003|2006=2006")]
    [InlineData("in Q2 2008 and Q3 of 2009", "Q2 2008=2008-Q2|Q3 of 2009=2009-Q3")]
    [InlineData("for fiscal 2001 and the financial year 2006-07", "fiscal 2001=2001|the financial year 2006-07=2006/2007")]
    [InlineData("in recent years", "recent years=XXXX")]
    public void Partial(string text, string expected) => AssertDates(text, expected);

    [Theory]
    [InlineData("He left last month, not yesterday.", "last month=2016-02|yesterday=2016-03-06")]
    [InlineData("On Friday he said so.", "Friday=2016-03-04")]
    [InlineData("It was two years ago, or three days ago.", "two years ago=2014|three days ago=2016-03-04")]
    [InlineData("Published this week, in this month and this year.", "this week=2016-W10|this month=2016-03|this year=2016")]
    [InlineData("In December and in May", "December=2015-12|May=2016-05")]
    [InlineData("It failed in the last quarter.", "the last quarter=2015-Q4")]
    [InlineData("Since December of last year and in the first half of this year", "December of last year=2015-12|the first half of this year=2016-H1")]
    public void Against_the_date_of_writing(string text, string expected) => AssertDates(text, expected, new DateOnly(2016, 3, 7));

    [Theory]
    [InlineData("They may go. May I? He will march on.")]
    [InlineData("about 2000 people of 1,500 men")]
    [InlineData("He is the second man, and has 3 sons.")]
    [InlineData("page 1984, $2001, 1999 people")]
    [InlineData("May Smith sat down.")]
    [InlineData("Flight 1812 landed. Route 1945 is closed. He runs Windows 2000.")]
    public void Not_dates(string text) => AssertDates(text, "");

    [Fact]
    public void A_file_named_by_its_date_was_written_then()
    {
        var text = Corpus.FromTexts(("letters/2016-03-07.txt", "He left yesterday."), ("b", "He left yesterday.")).Analyze(new Dramatis.Entities.Recognition.RuleRecognizer());

        Assert.Equal(["2016-03-06", "XXXX-XX-XX"], text.Dates().Select(d => d.Value));
        Assert.Equal((2016, 3), (text.Dates()[0].Year, text.Dates()[0].Month));
    }

    private static void AssertDates(string text, string expected, DateOnly? written = null) =>
        Assert.Equal(expected, string.Join('|', DateFinder.Find(TokenizedDocument.From(new Document("x", text)), written).Select(d => $"{d.Surface}={d.Value}")));
}
