using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;
using Dramatis.Topics;
using Dramatis.Topics.Editing;
using Dramatis.Topics.Hierarchy;
using Dramatis.Topics.Models;
using Dramatis.Topics.Quality;
using Dramatis.Topics.Reading;
using Dramatis.Topics.Saving;

namespace Dramatis.Tests.Topics;

public class EditingTests
{
    private static readonly AnalyzedCorpus Text = Corpus.FromTexts(KnownTopics.Passages(150).Select((p, i) => ($"d{i:000}", string.Join(' ', p)))).Analyze();

    [Theory]
    [InlineData("nmf")]
    [InlineData("lda")]
    public void A_saved_model_is_the_same_when_loaded_and_transforms_its_own_text_to_the_same_weights(string name)
    {
        ITopicMethod method = name == "nmf" ? new Nmf() : new GibbsLda { Iterations = 60 };
        var model = Text.Topics(5, new TopicOptions { Method = method, Unit = TextUnit.Document, StabilityRuns = 2 }).Rename(2, "Æther");
        using var folder = new TemporaryFolder();
        var (first, second) = (Path.Combine(folder.Path, "a.json"), Path.Combine(folder.Path, "b.json"));
        model.Save(first);
        var loaded = TopicFiles.Load(first);
        loaded.Save(second);

        Assert.Equal(File.ReadAllText(first), File.ReadAllText(second));
        Assert.Equal("Æther", loaded[2].Label);
        Assert.Equal(model.Topics.Select(t => t.Stability), loaded.Topics.Select(t => t.Stability));
        Assert.All(model.Passages.Zip(loaded.Transform(Text).Passages), p => Assert.All(p.First.Weights.Zip(p.Second.Weights), w => Assert.Equal(w.First, w.Second, 6)));
    }

    [Fact]
    public void A_file_that_is_none_is_refused_with_its_name()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x.json");
        File.WriteAllText(path, "{\"topics\": 3");

        Assert.Contains("x.json", Assert.Throws<DramatisException>(() => TopicFiles.Load(path)).Message, StringComparison.Ordinal);
        Assert.Contains("can’t be read", Assert.Throws<DramatisException>(() => TopicFiles.Load(path + "none")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merging_adds_weights_and_keeps_other_numbers_and_holds_for_transformed_text()
    {
        var model = Text.Topics(5, TextUnit.Document);
        var merged = model.Merge(2, 4);

        Assert.Equal([1, 2, 3, 5], merged.Topics.Select(t => t.Number).Order());
        Assert.Equal(model[2].Share + model[4].Share, merged[2].Share, 9);
        Assert.All(model.Passages.Zip(merged.Passages), p => Assert.Equal(
            p.First.Weights[model.IndexOf(2)] + p.First.Weights[model.IndexOf(4)], p.Second.Weights[merged.IndexOf(2)], 9));
        Assert.All(merged.Passages.Zip(merged.Transform(Text).Passages), p => Assert.All(p.First.Weights.Zip(p.Second.Weights), w => Assert.Equal(w.First, w.Second, 6)));
    }

    [Fact]
    public void A_topic_that_was_merged_of_two_can_be_split_into_them()
    {
        var coarse = Text.Topics(4, TextUnit.Document);
        var mixed = coarse.Topics.MinBy(t => t.Terms[0].Weight)!.Number;
        var split = coarse.Split(mixed);

        Assert.Equal(5, split.Topics.Length);
        Assert.All(split.Passages, p => Assert.Equal(1, p.Weights.Sum(), 6));
        var found = split.Topics.Select(t => KnownTopics.Names.Select(n => t.Terms.FirstOrDefault(x => x.Term == n).Weight).ToArray()).ToList();
        Assert.InRange(KnownTopics.Recovered(TermMatrix.Count([KnownTopics.Names.Order(StringComparer.Ordinal)]), [.. found]), 0.9, 1.0001);
    }

    [Fact]
    public void Decisions_are_kept_in_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "topics.tsv");
        File.WriteAllText(path, "# mine\nmerge\t1\t2\nrename\t1\tWar and peace\n\nsplit\t3\t2\n");
        var decisions = TopicDecisions.Load(path);
        decisions.Save(path);
        var model = Text.Topics(5, TextUnit.Document).Apply(TopicDecisions.Load(path));

        Assert.Equal("War and peace", model[1].Label);
        Assert.Equal([1, 3, 4, 5, 6], model.Topics.Select(t => t.Number).Order());
        Assert.Equal("merge\t1\t2\nrename\t1\tWar and peace\nsplit\t3\t2\n", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("merge\t1")]
    [InlineData("melt\t1\t2")]
    [InlineData("merge\tone\t2")]
    public void A_line_that_is_no_decision_is_refused_with_its_number(string line)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "topics.tsv");
        File.WriteAllText(path, "# mine\n" + line);

        Assert.Contains("line 2", Assert.Throws<DramatisException>(() => TopicDecisions.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hierarchy_joins_the_likest_first_and_can_be_cut()
    {
        var hierarchy = Text.Topics(7, TextUnit.Document).Hierarchy();

        Assert.Equal(6, hierarchy.Merges.Length);
        Assert.Equal(hierarchy.Merges.Select(m => m.Height).Order(), hierarchy.Merges.Select(m => m.Height));
        Assert.Equal(Enumerable.Range(0, 7), hierarchy.Order.Order());
        Assert.Equal(3, hierarchy.Cut(3).Topics.Length);
        Assert.Equal(1, hierarchy.Cut(3).Topics.Sum(t => t.Share), 6);
    }

    [Theory]
    [InlineData("nmf")]
    [InlineData("nmf by chance")]
    [InlineData("lda")]
    public void Words_that_guide_a_topic_come_together_in_it(string name)
    {
        ITopicMethod method = name switch { "nmf" => new Nmf(), "nmf by chance" => new Nmf { Start = NmfStart.Random }, _ => new GibbsLda { Iterations = 80 } };
        var plain = new TopicOptions { Method = method, Unit = TextUnit.Document, StabilityRuns = 0 };
        bool HaveTopic(TopicModel model) => model.Topics.Any(t => t.Terms.Count(x => x is { Term: "dworda" or "aworda", Weight: > 0.005 }) == 2);

        Assert.False(HaveTopic(Text.Topics(5, plain)));
        Assert.True(HaveTopic(Text.Topics(5, plain with { Guides = [["dworda", "aworda"]] })));
        Assert.Contains("nowhere", Assert.Throws<DramatisException>(() => Text.Topics(3, plain with { Guides = [["nowhere"]] })).Message, StringComparison.Ordinal);
        Assert.Contains("3 lists", Assert.Throws<DramatisException>(() => Text.Topics(2, plain with { Guides = [["aworda"], ["bworda"], ["cworda"]] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_words_cannot_guide_says_which_can() => Assert.Contains(
        "new GibbsLda()", Assert.Throws<DramatisException>(() => Text.Topics(3, new TopicOptions { Method = new LightLda(), Guides = [["dworda"]] })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_model_flows_into_itself_topic_by_topic()
    {
        var model = Text.Topics(5, TextUnit.Document);
        var flows = model.Flows(model);

        Assert.Equal(1, flows.Flows.Sum(f => f.Weight), 6);
        Assert.All(model.Topics, t => Assert.Equal(t.Number, flows.Flows.Where(f => f.From.Number == t.Number).MaxBy(f => f.Weight)!.To.Number));
    }

    [Fact]
    public void Relevance_goes_from_the_weightiest_terms_to_those_of_their_own()
    {
        var model = Text.Topics(5, TextUnit.Document);
        var weightiest = model.Relevance(1, lambda: 1, terms: 5).Select(r => r.Term);

        Assert.Equal(model[1].Terms.Take(5).Select(t => t.Term), weightiest);
        var own = model.Relevance(1, lambda: 0, terms: 1)[0];
        Assert.All(model.Relevance(1, lambda: 1, terms: 50), r => Assert.True(own.InTopic / own.Overall >= (r.InTopic / r.Overall) - 1e-12));
        Assert.Throws<DramatisException>(() => model.Relevance(1, lambda: 1.5));
    }

    [Fact]
    public void Perplexity_is_lower_for_text_of_the_same_kind_than_for_shuffled_words()
    {
        var model = Text.Topics(5, new TopicOptions { Method = new GibbsLda { Iterations = 80 }, Unit = TextUnit.Document });
        var same = Corpus.FromTexts(KnownTopics.Passages(50, seed: 9).Select((p, i) => ($"n{i}", string.Join(' ', p)))).Analyze();
        var random = new Random(1);
        var shuffled = Corpus.FromTexts(Enumerable.Range(0, 50).Select(i => ($"n{i}", string.Join(' ', Enumerable.Range(0, 60).Select(_ => KnownTopics.Names[random.Next(100)]))))).Analyze();

        Assert.InRange(model.Perplexity(same)!.Value, 10, 60);
        Assert.True(model.Perplexity(shuffled) > model.Perplexity(same));
        Assert.Null(Text.Topics(5, TextUnit.Document).Perplexity(same));
    }
}
