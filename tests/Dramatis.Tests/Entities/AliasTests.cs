using Dramatis.Corpora;
using Dramatis.Entities;

namespace Dramatis.Tests.Entities;

public class AliasTests
{
    [Fact]
    public void A_person_is_one_by_full_name_last_name_and_title()
    {
        var entities = Analyze("Ana Lima wrote it. Ms. Lima’s book sold. Later, Dr. Ana Lima left.");

        var lima = Assert.Single(entities);
        Assert.Equal("Ana Lima", lima.Name);
        Assert.Equal(3, lima.MentionCount);
        Assert.Equal(["Ana Lima", "Lima"], lima.Aliases);
    }

    [Fact]
    public void A_name_broken_across_lines_is_the_same_name()
    {
        var bush = Assert.Single(Analyze("It was said of George W.\nBush. Then George W. Bush and Mr. Bush agreed."));

        Assert.Equal("George W. Bush", bush.Name);
        Assert.Equal(3, bush.MentionCount);
    }

    [Fact]
    public void Particles_may_be_left_out() =>
        Assert.Equal("Omar al-Hassan", Assert.Single(Analyze("They saw Omar al-Hassan. Then Mr. Hassan left. Mr. al-Hassan agreed.")).Name);

    [Fact]
    public void Two_people_of_one_last_name_are_told_apart_by_the_nearest()
    {
        var entities = Analyze("Here Ana Lima spoke. Ms. Lima left. There Rui Lima spoke. Mr. Lima agreed. Mr. Lima stayed.");

        Assert.Equal(["Rui Lima 3", "Ana Lima 2"], entities.Select(e => $"{e.Name} {e.MentionCount}"));
    }

    [Fact]
    public void Initials_agree_with_names_but_not_with_other_names()
    {
        var entities = Analyze("We saw John F. Kane. Then J. F. Kane left. Later Robert Kane came.");

        Assert.Equal(["John F. Kane", "Robert Kane"], entities.Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("He led the Mujahedeen Zorba, a group known as the MZR, for years. The MZR left.", "Mujahedeen Zorba", 3)]
    [InlineData("The National Water Council (NWC) met. The NWC agreed.", "National Water Council", 3)]
    [InlineData("The National Water Council met. Later the NWC agreed.", "National Water Council", 2)]
    [InlineData("The United Nations met. The U.N. agreed.", "United Nations", 2)]
    [InlineData("The Zorba Party met. A Zorba official left the Zorba force.", "Zorba Party", 3)]
    public void Organizations_and_their_short_forms(string text, string name, int mentions)
    {
        var entity = Analyze(text)[name];

        Assert.Equal(mentions, entity.MentionCount);
    }

    [Fact]
    public void An_acronym_that_fits_two_names_stays_its_own()
    {
        var entities = Analyze("The National Water Council met. The Northern Wool Committee met. The NWC agreed.");

        Assert.Equal(3, entities.Count);
    }

    [Fact]
    public void Nationalities_and_countries_are_kept_apart()
    {
        var entities = Analyze("Two Iranians from Iran met an Iranian in the U.S. and in America.");

        Assert.Equal(["Iranian GROUP 2", "United States PLACE 2", "Iran PLACE 1"], entities.Select(e => $"{e.Name} {e.Type.Label()} {e.MentionCount}"));
        Assert.Equal("Iran", entities["Iranian"].Country);
        Assert.Equal("Iranian", Assert.Single(entities.Nationalities("Iran")).Name);
        Assert.Empty(entities.Nationalities("United States"));
        Assert.Null(entities["Iran"].Country);
        Assert.Equal("Iran", entities.Rename("Iranian", "Iranians all").Nationalities("Iran").Single().Country);
    }

    [Fact]
    public void Aliases_are_resolved_over_documents()
    {
        var entities = Corpus.FromTexts(("a", "They met Ana Lima."), ("b", "Then Ms. Lima left.")).Analyze().Entities;

        var lima = Assert.Single(entities);
        Assert.Equal(["a 1", "b 1"], lima.CountsByDocument.Select(c => $"{c.Key} {c.Value}"));
        Assert.Equal(2, lima.DocumentCount);
    }

    private static EntityIndex Analyze(string text) => Corpus.FromTexts(("x", text)).Analyze().Entities;
}
