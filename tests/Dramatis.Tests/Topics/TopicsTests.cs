using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;
using Dramatis.Topics;
using Dramatis.Topics.Models;

namespace Dramatis.Tests.Topics;

public class TopicsTests
{
    private static readonly string[][] Themes =
    [
        ["ship", "harbor", "sailor", "anchor", "voyage", "deck"],
        ["bread", "flour", "oven", "baker", "yeast", "crust"],
        ["violin", "concert", "melody", "orchestra", "rhythm", "choir"],
    ];

    private static readonly AnalyzedCorpus Text = Corpus.FromTexts(Enumerable.Range(0, 90).Select(d =>
        ($"d{d:00}", string.Join(' ', Enumerable.Range(0, 30).Select(w => Themes[d % 3][((d * 7) + (w * 5) + (w * w / 3)) % 6]))))).Analyze();

    [Fact]
    public void Themes_that_share_no_word_are_found_again()
    {
        var model = Text.Topics(3, TextUnit.Document);

        var found = model.Topics.Select(t => t.Terms.Take(6).Select(term => term.Term).Order(StringComparer.Ordinal).ToArray()).ToList();
        Assert.All(Themes, theme => Assert.Contains(found, terms => terms.SequenceEqual(theme.Order(StringComparer.Ordinal))));
        Assert.All(model.Passages, p => Assert.True(p.Weights.Max() > 0.8));
    }

    [Fact]
    public void Weights_and_shares_are_distributions_and_topics_are_in_order_of_share()
    {
        var model = Text.Topics(4, TextUnit.Document);

        Assert.All(model.Passages, p => Assert.Equal(1, p.Weights.Sum(), 6));
        Assert.Equal(1, model.Topics.Sum(t => t.Share), 6);
        Assert.All(model.Topics, t => Assert.Equal(1, t.Terms.Sum(term => term.Weight), 6));
        Assert.Equal(model.Topics.Select(t => t.Share).OrderDescending(), model.Topics.Select(t => t.Share));
        Assert.Equal([1, 2, 3, 4], model.Topics.Select(t => t.Number));
    }

    [Fact]
    public void One_seed_has_one_answer()
    {
        Assert.Equal(Print(Text.Topics(3, TextUnit.Document, seed: 7)), Print(Text.Topics(3, TextUnit.Document, seed: 7)));
    }

    [Fact]
    public void Passages_without_a_word_that_counts_are_kept_with_no_weights()
    {
        var text = Corpus.FromTexts(("x", "The ship left. And so it was. A ship in the harbor. The harbor slept.")).Analyze();
        var model = text.Topics(2, TextUnit.Sentence);

        Assert.Equal([false, true, false, false], model.Passages.Select(p => p.Weights.IsEmpty));
        Assert.All(model.Passages, p => Assert.Equal(p.Text, text.Corpus.Documents[0][p.Span]));
    }

    [Fact]
    public void Lemmas_stand_for_all_forms_of_a_word_in_terms_phrases_guides_and_labels()
    {
        var text = Corpus.FromTexts(Enumerable.Range(0, 30).Select(d => ($"d{d:00}", (d % 4) switch
        {
            0 => "<p>Old ships sail; the sailors went.</p>",
            1 => "An old ship sailed, a sailor goes.",
            2 => "Bakers baked white breads in ovens.",
            _ => "A baker bakes white bread in an oven.",
        }))).Analyze();
        var options = new TopicOptions { Unit = TextUnit.Document, MaxShare = 1, Method = new GibbsLda(), Guides = [["Ships"], ["ovens"]] };
        var model = text.Topics(2, options with { Features = TopicFeatures.Lemmas | TopicFeatures.Phrases });
        var terms = model.Topics.SelectMany(t => t.Terms).Select(t => t.Term).Distinct().ToList();

        Assert.Contains("old ship", terms);
        Assert.Contains("sailor", terms);
        Assert.DoesNotContain(terms, t => t.Split(' ').Any(w => w is "ships" or "sailed" or "sailors" or "went" or "bakers" or "breads"));
        Assert.Contains(model.Topics, t => t.Label!.Contains("ship", StringComparison.Ordinal));
        Assert.DoesNotContain("<", string.Concat(model.Passages.Select(p => p.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "2 or more")]
    [InlineData(0, "2 or more")]
    [InlineData(91, "only 90 documents")]
    public void A_k_that_the_text_cannot_bear_is_refused(int k, string said) =>
        Assert.Contains(said, Assert.Throws<DramatisException>(() => Text.Topics(k, TextUnit.Document)).Message, StringComparison.Ordinal);

    private static string Print(TopicModel model) =>
        string.Join('\n', model.Topics.SelectMany(t => t.Terms.Select(term => $"{t.Number} {term.Term} {term.Weight:R}")));
}
