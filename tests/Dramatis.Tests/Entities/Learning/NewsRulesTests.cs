using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Learning;
using Dramatis.Tokens;

namespace Dramatis.Tests.Entities.Learning;

/// <summary>What news has that other texts haven’t: datelines, companies by half their names, initials at the start of a sentence.</summary>
public class NewsRulesTests
{
    [Theory]
    [InlineData("HARARE, Zimbabwe - Police came.", "PLACE HARARE|PLACE Zimbabwe")]
    [InlineData("OSLO (Reuters) - The king is ill.", "PLACE OSLO|ORG Reuters")]
    [InlineData("The first report.\n\nCAPE TOWN — It rained.", "PLACE CAPE TOWN")]
    [InlineData("QUINDARO, 14 Nov - The mill burned.", "PLACE QUINDARO")]
    [InlineData("Peter Blackburn\n\nBRUSSELS 1996-08-22\n\nIt rained.", "PERSON Peter Blackburn|PLACE BRUSSELS")]
    [InlineData("AL-AIN, United Arab Emirates 1996-12-06\nIt rained.", "PLACE AL-AIN|PLACE United Arab Emirates")]
    public void A_dateline_is_a_place(string text, string expected) => AssertMentions(text, expected);

    [Theory]
    [InlineData("HAMLET (aside) - A little more than kin.")]
    [InlineData("HAMLET - A little more than kin.")]
    [InlineData("BA-")]
    [InlineData("HAMLET 1601")]
    [InlineData("HAMLET, Act 1")]
    [InlineData("BA,")]
    [InlineData("BA (")]
    [InlineData("NATO - The alliance met.")]
    [InlineData("We saw, HAMLET - the prince - was cold.\nThe end came - soon.")]
    public void Not_all_capitals_before_a_dash_are(string text) =>
        Assert.DoesNotContain(Mentions(text), m => m is "PLACE HAMLET" or "PLACE NATO" or "PLACE BA" or "PLACE The");

    [Theory]
    [InlineData("Nortel Networks Corp. fired its chief on Monday. Later Nortel fell by two percent.", "ORG Nortel Networks Corp.|ORG Nortel")]
    [InlineData("Analysts of Goldman Sachs Group Inc. were wrong, and the stock of Goldman fell.", "ORG Goldman Sachs Group Inc.|ORG Goldman")]
    public void A_company_may_be_called_by_its_first_word(string text, string expected) => AssertMentions(text, expected);

    [Theory]
    [InlineData("Lehman Systems Inc. was founded by Paul Lehman. The city thanked Lehman.", "PERSON Lehman")]
    [InlineData("The White House was silent. Mr. White wept, and nobody comforted White.", "PERSON White")]
    [InlineData("American Widget Corp. closed. Many an American wept.", "GROUP American")]
    public void A_word_that_means_something_else_too_may_not(string text, string expected) => Assert.Contains(expected, Mentions(text));

    [Theory]
    [InlineData("A factory of Sony Corp. and Samsung Electronics Co. will open in Osaka.", "ORG Sony Corp.|ORG Samsung Electronics Co.|PLACE Osaka")]
    [InlineData("The drug is made by Human Genome Sciences Inc. of Rockville.", "ORG Human Genome Sciences Inc.|PLACE Rockville")]
    [InlineData("The World Health Organization agreed.", "ORG World Health Organization")]
    [InlineData("The plant closed. Rival Ford Motor Co. hired.", "ORG Ford Motor Co.")]
    [InlineData("The report is out. H. Thomas Watkins wrote it.", "PERSON H. Thomas Watkins")]
    public void A_name_ends_where_it_ends(string text, string expected) => AssertMentions(text, expected);

    private static void AssertMentions(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Mentions(text)));

    private static IEnumerable<string> Mentions(string text) =>
        LearnedRecognizer.Default.Recognize(TokenizedDocument.From(new Document("a", text))).Select(s => $"{s.Type.Label()} {text[s.Span.Start..s.Span.End]}");
}
