using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Entities;

namespace Dramatis.Tests.Entities;

public class EntityIndexTests
{
    private const string Text = "Ana Lima met Iran. Ms. Lima left Tehran. Then Ana Lima saw Iran and Iraq.";

    private readonly AnalyzedCorpus text = Corpus.FromTexts(("x", Text)).Analyze();

    [Fact]
    public void The_most_mentioned_come_first() =>
        Assert.Equal(["Ana Lima", "Iran", "Iraq", "Tehran"], text.Entities.Select(e => e.Name));

    [Fact]
    public void An_entity_is_found_by_name_and_by_alias()
    {
        Assert.Equal("Ana Lima", text.Entities["Lima"].Name);
        Assert.Contains("“Iran”", Assert.Throws<DramatisException>(() => text.Entities["ira"]).Message, StringComparison.Ordinal);
        Assert.Contains("No entity", Assert.Throws<DramatisException>(() => text.Entities["Zzz"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merging_moves_mentions_and_all_that_is_counted_follows()
    {
        var merged = text.With(text.Entities.Merge("Iran", "Tehran"));

        Assert.Equal(3, merged.Entities["Iran"].MentionCount);
        Assert.Equal(["Iran", "Tehran"], merged.Entities["Iran"].Aliases);
        Assert.All(merged.Entities["Iran"].Mentions, m => Assert.Equal("Iran", m.Entity));
        Assert.Equal(text.Entities.Mentions.Length, merged.Entities.Mentions.Length);
        Assert.Equal(3, merged.CoOccurrences().Single(p => p.A.Name == "Ana Lima" && p.B.Name == "Iran").Count);
        Assert.Equal(3, text.Entities.Count - 1);
    }

    [Fact]
    public void Splitting_by_alias_and_by_place()
    {
        var byAlias = text.Entities.Split("Ana Lima", "Another Lima", "Lima");
        Assert.Equal((2, 1), (byAlias["Ana Lima"].MentionCount, byAlias["Another Lima"].MentionCount));

        var byPlace = text.Entities.Split("Iran", "Iran (later)", m => m.Span.Start > 40);
        Assert.Equal((1, 1), (byPlace["Iran"].MentionCount, byPlace["Iran (later)"].MentionCount));

        Assert.Contains("Its aliases: Ana Lima, Lima", Assert.Throws<DramatisException>(() => text.Entities.Split("Ana Lima", "X", "Rui")).Message, StringComparison.Ordinal);
        Assert.Throws<DramatisException>(() => text.Entities.Split("Ana Lima", "Iran", "Lima"));
        Assert.Throws<DramatisException>(() => text.Entities.Split("Iran", "X", _ => true));
    }

    [Fact]
    public void Retyping_renaming_dropping_and_keeping_types()
    {
        var retyped = text.Entities.Retype("Iran", EntityType.Org);
        Assert.Equal(EntityType.Org, retyped["Iran"].Type);
        Assert.All(retyped["Iran"].Mentions, m => Assert.Equal(EntityType.Org, m.Type));

        Assert.Equal(2, text.Entities.Rename("Iran", "Persia")["Persia"].MentionCount);
        Assert.Throws<DramatisException>(() => text.Entities.Rename("Iran", "Iraq"));

        Assert.Equal(["Ana Lima", "Iraq"], text.Entities.Drop("Iran", "Tehran").Select(e => e.Name));
        Assert.Equal(["Ana Lima"], text.Entities.Where(EntityType.Person).Select(e => e.Name));
    }

    [Fact]
    public void Decisions_are_written_into_the_provenance()
    {
        var provenance = text.Entities.Merge("Iran", "Tehran").Drop("Iraq").Provenance.ToString();

        Assert.Contains("merge Iran=Tehran", provenance, StringComparison.Ordinal);
        Assert.Contains("drop=Iraq", provenance, StringComparison.Ordinal);
    }
}
