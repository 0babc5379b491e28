using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;
using Dramatis.Topics;
using Dramatis.Topics.Models;
using Dramatis.Topics.Quality;
using Dramatis.Topics.Reading;

namespace Dramatis.Tests.Topics;

public class HostileTopicsTests
{
    public static TheoryData<string> Methods => ["nmf", "lda", "lightlda"];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Documents_in_any_order_give_the_same_topics(string name)
    {
        (string, string)[] texts = [.. KnownTopics.Passages(60).Select((p, i) => ($"d{i:00}", string.Join(' ', p)))];
        (string, string)[] shuffled = [.. texts];
        new Random(4).Shuffle(shuffled);
        var options = new TopicOptions { Method = Method(name), Unit = TextUnit.Document, StabilityRuns = 1 };
        var (one, other) = (Corpus.FromTexts(texts).Analyze().Topics(4, options), Corpus.FromTexts(shuffled).Analyze().Topics(4, options));

        Assert.Equal(Print(one), Print(other));
        Assert.Equal(one.Passages.OrderBy(p => p.Document, StringComparer.Ordinal).SelectMany(p => p.Weights), other.Passages.OrderBy(p => p.Document, StringComparer.Ordinal).SelectMany(p => p.Weights));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Documents_that_are_all_the_same_have_topics_without_nonsense_numbers(string name)
    {
        var text = Corpus.FromTexts(Enumerable.Range(0, 12).Select(i => ($"d{i}", "Talks failed badly. Rivers flow slowly."))).Analyze();
        var model = text.Topics(3, new TopicOptions { Method = Method(name), Unit = TextUnit.Document });

        Assert.Equal(3, model.Topics.Length);
        Assert.All(model.Topics, t => Assert.True(double.IsFinite(t.Share) && t.Terms.All(x => double.IsFinite(x.Weight))));
        Assert.All(model.Passages, p => Assert.All(p.Weights, w => Assert.InRange(w, 0, 1)));
        Assert.All(model.Quality(text).Rows, r => Assert.True(double.IsFinite(r.Npmi + r.V + r.Uci + r.UMass + r.Exclusivity)));
        Assert.All(model.Map(), p => Assert.True(double.IsFinite(p.X + p.Y)));
    }

    [Fact]
    public void One_document_and_empty_ones_are_no_topics_and_the_error_says_what_to_do()
    {
        var text = Corpus.FromTexts(("a", ""), ("b", "   "), ("c", "Talks failed.")).Analyze();

        Assert.Contains("smaller", Assert.Throws<DramatisException>(() => text.Topics(2, TextUnit.Document)).Message, StringComparison.Ordinal);
        Assert.Contains("smaller", Assert.Throws<DramatisException>(() => text.Topics(TopicCount.Auto, TextUnit.Document)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_documents_among_others_have_no_weights()
    {
        var text = Corpus.FromTexts(KnownTopics.Passages(20).Select((p, i) => ($"d{i:00}", i == 7 ? "" : string.Join(' ', p)))).Analyze();
        var model = text.Topics(3, TextUnit.Document);

        Assert.All(model.Passages, p => Assert.Equal(p.Document == "d07", p.Weights.IsEmpty));
    }

    [Fact]
    public void A_small_text_is_said_to_have_clusters_and_no_topics()
    {
        var small = Corpus.FromTexts(KnownTopics.Passages(20).Select((p, i) => ($"d{i:00}", string.Join(' ', p)))).Analyze().Topics(3, TextUnit.Document);
        var large = Corpus.FromTexts(KnownTopics.Passages(250).Select((p, i) => ($"d{i:000}", string.Join(' ', p)))).Analyze().Topics(5, TextUnit.Document);

        Assert.False(small.AreTopics);
        Assert.Contains(small.Cautions, c => c.Contains("no finding", StringComparison.Ordinal));
        Assert.True(large.AreTopics);
        Assert.Empty(large.Cautions);
        Assert.All(large.Topics, t => Assert.True(t.Stability!.Value > 0.9));
    }

    [Fact]
    public void The_number_of_topics_is_found_where_it_is_known()
    {
        var text = Corpus.FromTexts(KnownTopics.Passages(300).Select((p, i) => ($"d{i:000}", string.Join(' ', p)))).Analyze();
        var grid = text.TopicGrid([2, 5, 12], new TopicOptions { Unit = TextUnit.Document });

        Assert.Equal(5, grid.Chosen.K);
        Assert.NotNull(grid.RunnerUp);
    }

    [Fact]
    public void A_hundred_thousand_units_are_found_topics_in()
    {
        var fit = new Nmf { Iterations = 5 }.Fit(new TopicInput(TermMatrix.Count(KnownTopics.Passages(100_000).Select(p => p.Take(6)))), 5, 1);

        Assert.Equal(5, fit.Terms.Count);
        Assert.All(fit.Terms, t => Assert.Equal(1, t.Sum(), 6));
    }

    [Fact]
    public void Groups_by_a_field_have_means_within_their_intervals()
    {
        var documents = KnownTopics.Passages(80).Select((p, i) => new Document($"d{i:00}", string.Join(' ', p))
        {
            Metadata = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("year", $"{1900 + i}")]),
        });
        var text = Corpus.FromDocuments(documents).Analyze();
        var model = text.Topics(4, TextUnit.Document);
        var groups = model.By(text, "year", step: 20);

        Assert.Equal(["1900", "1920", "1940", "1960"], groups.Groups.Select(g => g.Name));
        Assert.All(groups.Groups, g => Assert.All(Enumerable.Range(0, 4), t => Assert.True(g.Low[t] <= g.Mean[t] && g.Mean[t] <= g.High[t])));
        Assert.Equal(20, groups.Groups[0].Passages);
        Assert.Contains("year", Assert.Throws<DramatisException>(() => model.By(text, "party")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_have_the_weights_of_the_passages_that_mention_them()
    {
        var text = Corpus.FromTexts(("x", "Iran signed the treaty. The treaty bound Iran. Bakers in Peru sold bread. Bread fed Peru. Treaty talks dragged. Bread rose.")).Analyze();
        var model = text.Topics(2);
        var entities = model.Entities(text);
        var (iran, peru) = (entities.Rows.Single(r => r.Entity.Name == "Iran"), entities.Rows.Single(r => r.Entity.Name == "Peru"));

        Assert.Equal((2, 2), (iran.Mentions, peru.Mentions));
        Assert.Equal(1, iran.Weights.Sum(), 6);
        Assert.NotEqual(iran.Weights.IndexOf(iran.Weights.Max()), peru.Weights.IndexOf(peru.Weights.Max()));
        Assert.All(model.Representative(), r => Assert.Equal(r.Passage.Text, text.Corpus.Documents[0][r.Passage.Span]));
    }

    private static ITopicMethod Method(string name) => name switch
    {
        "nmf" => new Nmf(),
        "lda" => new GibbsLda { Iterations = 40 },
        _ => new LightLda { Iterations = 40 },
    };

    private static string Print(TopicModel model) =>
        string.Join('\n', model.Topics.SelectMany(t => t.Terms.Select(term => $"{t.Number} {t.Label} {t.Stability?.Value:R} {term.Term} {term.Weight:R}")));
}
