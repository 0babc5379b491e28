using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Aliases;
using Dramatis.Entities.Recognition;

namespace Dramatis.Tests.Entities;

public class AliasReasonTests
{
    [Theory]
    [InlineData("Ana Lima wrote. Ms. Lima left.", "Lima", AliasRule.LastName)]
    [InlineData("We saw John F. Kane. Then J. F. Kane left.", "J. F. Kane", AliasRule.Initials)]
    [InlineData("They saw Omar al-Hassan. Then Mr. al-Hassan met Mr. Hassan.", "Hassan", AliasRule.LastName)]
    [InlineData("He met Mr. al-Hassan. Then Mr. al-Hassan saw Mr. Hassan.", "Hassan", AliasRule.Particle)]
    [InlineData("He met Muammar Qaddafi, and Muammar Qaddafi left. Then Muammar Gadhafi spoke.", "Muammar Gadhafi", AliasRule.Spelling)]
    [InlineData("The National Water Council (NWC) met. The NWC agreed.", "NWC", AliasRule.DefinedAcronym)]
    [InlineData("The National Water Council met. Later the NWC agreed.", "NWC", AliasRule.Acronym)]
    [InlineData("The United States met. The U.S. agreed.", "U.S.", AliasRule.Gazetteer)]
    [InlineData("The Zorba Party met. A Zorba official left the Zorba force.", "Zorba", AliasRule.ShortName)]
    public void Each_merge_tells_its_rule_and_evidence(string text, string form, AliasRule rule)
    {
        var entities = Analyze(text);
        var reason = Assert.Single(entities.Explain(entities.Mentions.First(m => m.Surface == form).Entity), r => r.Form == form);

        Assert.Equal(rule, reason.Rule);
        Assert.InRange(reason.Confidence, 0.3, 0.99);
        if (rule != AliasRule.Gazetteer)
        {
            var at = Assert.Single(reason.Evidence).Split(':')[1].Split('-').Select(int.Parse).ToArray();
            Assert.Equal(reason.Entity, text[at[0]..at[1]]);
        }
    }

    [Theory]
    [InlineData("They saw Anna Hansen. Then Anna Hanson left.", 2)]
    [InlineData("They saw Omar Qaddafi. Then Muammar Gadhafi left.", 2)]
    [InlineData("The National Water Council met. The Northern Wool Committee met. The NWC agreed.", 3)]
    [InlineData("Ana Lima met Rui Lima.", 2)]
    [InlineData("We saw John F. Kane. Then Robert Kane left.", 2)]
    [InlineData("They saw Omar al-Hassan. Then Ali Hassan left.", 2)]
    [InlineData("The National Water Council (NWC) met. The NWB agreed.", 2)]
    [InlineData("The Zorba Party met. The Party School opened.", 2)]
    [InlineData("The United States met. The United Nations agreed.", 2)]
    public void Counter_examples_stay_apart(string text, int entities) => Assert.Equal(entities, Analyze(text).Count);

    [Fact]
    public void Titles_keep_a_woman_and_a_man_of_one_name_apart()
    {
        var entities = Analyze("Mr. Rui Lima came. Ms. Ana Lima came. Then Rui Lima left. Ms. Lima stayed.");
        var lima = entities.Explain("Ana Lima").Single(r => r.Form == "Lima");

        Assert.Equal((AliasRule.NearestLastName, 1), (lima.Rule, lima.Count));
    }

    [Theory]
    [InlineData("Bill Clinton spoke. Mrs. Clinton left. Mr. Clinton stayed.", "Bill Clinton 2, Mrs. Clinton 1")]
    [InlineData("Bill Clinton met Laura Clinton. Mrs. Clinton left.", "Laura Clinton 2, Bill Clinton 1")]
    [InlineData("Laura Clinton spoke. Mrs. Clinton left.", "Laura Clinton 2")]
    [InlineData("Robin Clinton spoke. Mrs. Clinton left. Ms. Clinton stayed.", "Robin Clinton 3")]
    [InlineData("Mrs. Bill Clinton spoke. Mrs. Clinton left.", "Bill Clinton 2")]
    public void First_names_tell_genders(string text, string expected)
    {
        var entities = Analyze(text);

        Assert.Equal(expected, string.Join(", ", entities.Select(e => $"{e.Name} {e.MentionCount}")));
        Assert.All(entities.Where(e => e.Name.StartsWith("Mrs.", StringComparison.Ordinal)), e => Assert.Equal(AliasRule.OtherGender, Assert.Single(entities.Explain(e.Name)).Rule));
    }

    [Theory]
    [InlineData("Ana Lima came. Later Ana left.", AliasRule.FirstName, 1)]
    [InlineData("Ana Lima met Ana Sousa. Later Ana left.", AliasRule.SameName, 3)]
    public void A_first_name_is_one_person_s_if_no_other_has_it(string text, AliasRule rule, int count)
    {
        var entities = Corpus.FromTexts(("x", text)).Analyze(new GuidedRecognizer(new RuleRecognizer(), null, new NamePattern("Ana(?= left)", EntityType.Person))).Entities;

        Assert.Equal(count, entities.Count);
        Assert.Equal(rule, entities.Reasons.Single(r => r.Form == "Ana").Rule);
    }

    [Fact]
    public void One_mention_is_corrected_by_its_place()
    {
        const string text = "Ana Lima saw Peru. Ms. Lima left Peru. Peru Lake froze.";
        using var folder = new TemporaryFolder();
        var path = folder.Write("aliases.tsv", "assign\tx:23-27\tRosa Lima\tPERSON\nunmark\tx:13-17\nunmark\tx:0-3000\nassign\tx:33-37\tPeru Team\tORG\n");
        var entities = Analyze(text).Apply(AliasDecisions.Load(path), out var unused);

        Assert.Contains("x:0-3000", Assert.Single(unused), StringComparison.Ordinal);
        Assert.Equal("Lima", Assert.Single(entities["Rosa Lima"].Mentions).Surface);
        Assert.Equal(1, entities["Ana Lima"].MentionCount);
        Assert.Equal((EntityType.Org, AliasRule.Decision), (entities["Peru Team"].Type, Assert.Single(entities.Explain("Peru Team")).Rule));
        Assert.DoesNotContain(entities.Mentions, m => m.Span.Start == 13);
        AliasDecisions.Load(path).Save(Path.Combine(folder.Path, "copy.tsv"));
        Assert.Equal(File.ReadAllText(path), File.ReadAllText(Path.Combine(folder.Path, "copy.tsv")));
    }

    [Fact]
    public void A_mention_is_made_shorter_by_its_place()
    {
        var entities = Analyze("The Zorba Party met.").Assign("x:4-9", "Zorba", EntityType.Person);

        Assert.Equal(("Zorba", EntityType.Person), (Assert.Single(entities.Mentions).Surface, Assert.Single(entities).Type));
        Assert.Contains("a.txt:120-124", Assert.Throws<DramatisException>(() => entities.Unmark("x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_win_are_said_and_survive_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("aliases.tsv", "# mine\nmerge\tIran\tPeru\nretype\tIran\tORG\nrename\tAna Lima\tDr. Lima\ndrop\tNobody\n");
        var before = Analyze("Ana Lima left Iran. Ms. Lima saw Peru and Iran.");
        var after = before.Apply(AliasDecisions.Load(path), out var unused);

        Assert.Equal(["Iran ORG 3", "Dr. Lima PERSON 2"], after.Select(e => $"{e.Name} {e.Type.Label()} {e.MentionCount}"));
        Assert.Contains("Nobody", Assert.Single(unused), StringComparison.Ordinal);
        Assert.Equal(AliasRule.Decision, after.Explain("Iran").Single(r => r.Form == "Peru").Rule);
        Assert.Contains(new EntityChange("Peru", "PLACE Peru", "ORG Iran", 1), before.Diff(after));
        Assert.Empty(after.Diff(after));

        AliasDecisions.Load(path).Save(Path.Combine(folder.Path, "copy.tsv"));
        Assert.Equal(AliasDecisions.Load(path).Items.Select(i => i.ToString()), AliasDecisions.Load(Path.Combine(folder.Path, "copy.tsv")).Items.Select(i => i.ToString()));
    }

    [Theory]
    [InlineData("join\tA\tB", "line 1")]
    [InlineData("merge\tA", "line 1")]
    [InlineData("# ok\nretype\tA\tPLANET", "line 2")]
    [InlineData("assign\tx:1-2\tA\tPLANET", "line 1")]
    [InlineData("unmark\tx:1-2\tA", "line 1")]
    public void A_line_that_is_no_decision_is_named(string text, string where)
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(where, Assert.Throws<DramatisException>(() => AliasDecisions.Load(folder.Write("aliases.tsv", text))).Message, StringComparison.Ordinal);
    }

    private static EntityIndex Analyze(string text) => Corpus.FromTexts(("x", text)).Analyze(new RuleRecognizer()).Entities;
}
