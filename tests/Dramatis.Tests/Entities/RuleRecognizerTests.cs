using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Recognition;

namespace Dramatis.Tests.Entities;

public class RuleRecognizerTests
{
    [Theory]
    [InlineData("He met Mr. Okafor and Dr. Ana Lima.", "PERSON Okafor|PERSON Ana Lima")]
    [InlineData("Then Foreign Minister Carlo Rossi met Ayatollah Reza Karimi.", "PERSON Carlo Rossi|PERSON Reza Karimi")]
    [InlineData("A letter by Philip D. Zelman and Omar al-Hassan.", "PERSON Philip D. Zelman|PERSON Omar al-Hassan")]
    [InlineData("Later Ludwig van der Berg and Karim bin Salih left.", "PERSON Ludwig van der Berg|PERSON Karim bin Salih")]
    [InlineData("Critics opposed Martin Oakes Jr. in court.", "PERSON Martin Oakes Jr.")]
    public void Persons(string text, string expected) => AssertMentions(text, expected);

    [Theory]
    [InlineData("She moved from Peru to Kuala Lumpur and the United States.", "PLACE Peru|PLACE Kuala Lumpur|PLACE United States")]
    [InlineData("They crossed the Hudson River near Lake Garda.", "PLACE Hudson River|PLACE Lake Garda")]
    [InlineData("A ship from the Gulf of Aden came to U.S. waters.", "PLACE Gulf of Aden|PLACE U.S.")]
    [InlineData("It happened in Winterfell.", "PLACE Winterfell")]
    public void Places(string text, string expected) => AssertMentions(text, expected);

    [Theory]
    [InlineData("The Iranian envoy met Norwegians and Iraqi Shiites.", "GROUP Iranian|GROUP Norwegians|GROUP Iraqi|GROUP Shiites")]
    [InlineData("Some Kurds and South Korean diplomats agreed.", "GROUP Kurds|GROUP South Korean")]
    public void Groups(string text, string expected) => AssertMentions(text, expected);

    [Theory]
    [InlineData("He studied at the University of Leeds and joined the State Department.", "ORG University of Leeds|ORG State Department")]
    [InlineData("The National Water Council and the Department of Health and Human Services met.", "ORG National Water Council|ORG Department of Health and Human Services")]
    [InlineData("It was printed by St. Martin’s Press for Acme Widgets Inc. last year.", "ORG St. Martin’s Press|ORG Acme Widgets Inc.")]
    [InlineData("A member of the Iranian Foreign Ministry called the FBI.", "ORG Iranian Foreign Ministry|ORG FBI")]
    [InlineData("The head of the Zorbian force denied it.", "ORG Zorbian")]
    public void Organizations(string text, string expected) => AssertMentions(text, expected);

    [Theory]
    [InlineData("He wrote it in “The Long Road,” his first book.", "WORK The Long Road")]
    [InlineData("After World War II and the Suez Crisis it fell.", "EVENT World War II|EVENT Suez Crisis")]
    public void Works_and_events(string text, string expected) => AssertMentions(text, expected);

    [Theory]
    [InlineData("However, nothing happened. Yesterday it rained in January. But I stayed.")]
    [InlineData("Houses were built. The Internet was slow on Monday, a TV crew said.")]
    [InlineData("“We agreed,” he said. “Nothing else.”")]
    [InlineData("THE WHOLE LINE SHOUTS AT YOU")]
    [InlineData("CONDITION OF THE TREASURY. THE WAR DEPARTMENT The work of the past year was done.")]
    [InlineData("He said I’ve seen it. I'm here.")]
    [InlineData("")]
    public void No_names(string text) => AssertMentions(text, "");

    [Fact]
    public void A_sentence_start_is_a_name_where_the_document_says_so() =>
        AssertMentions("Zarkov agreed. Later Mr. Zarkov left.", "PERSON Zarkov|PERSON Zarkov");

    [Fact]
    public void A_title_in_front_beats_the_gazetteer() =>
        AssertMentions("Mr. Jordan flew to Jordan.", "PERSON Jordan|PLACE Jordan");

    [Fact]
    public void The_clitic_is_no_part_of_a_name_and_parts_two() =>
        AssertMentions("Members of Mr. Haddad’s Baath Party left Iran’s Parliament.", "PERSON Haddad|ORG Baath Party|PLACE Iran|ORG Parliament");

    [Fact]
    public void Every_mention_reads_like_its_place_in_the_text()
    {
        const string text = "“Mr. O’Neill met\r\nPresident George W.\r\nBush 😀 in São Paulo,” said Zoë Ångström’s aide.";
        var mentions = Corpus.FromTexts(("x", text)).Analyze(new RuleRecognizer()).Entities.Mentions;

        Assert.NotEmpty(mentions);
        Assert.All(mentions, m => Assert.Equal(text[m.Span.Start..m.Span.End], m.Surface));
        Assert.Contains(mentions, m => m.Surface == "George W.\r\nBush");
    }

    private static void AssertMentions(string text, string expected) => Assert.Equal(
        expected,
        string.Join('|', Corpus.FromTexts(("x", text)).Analyze(new RuleRecognizer()).Entities.Mentions.Select(m => $"{m.Type.Label()} {m.Surface}")));
}
