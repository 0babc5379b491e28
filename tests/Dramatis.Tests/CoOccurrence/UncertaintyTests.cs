using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Tokens;

namespace Dramatis.Tests.CoOccurrence;

public class UncertaintyTests
{
    [Fact]
    public void Benjamini_hochberg_by_hand()
    {
        // 0.01·3/1 = 0.03; 0.03·3/2 = 0.045 gives way to 0.04·3/3 = 0.04.
        Assert.Equal([0.03, 0.04, 0.04], BenjaminiHochberg.Adjust([0.01, 0.04, 0.03]).Select(q => Math.Round(q, 12)));
        Assert.Equal([0.1, 1, double.NaN], BenjaminiHochberg.Adjust([0.01, 0.9, double.NaN], tests: 10).Select(q => Math.Round(q, 12)));
    }

    [Fact]
    public void A_strong_pair_is_found_and_a_chance_one_is_not()
    {
        var assessment = Pairs(40).Assess();

        Assert.Equal("iran–iraq", Print(Assert.Single(assessment.Found).Pair));
        Assert.Equal(assessment.Found[0], Assert.Single(assessment.Rank(Association.Npmi)));
        Assert.Equal(6, assessment.Compared);
        Assert.Empty(assessment.Cautions);
        Assert.All(assessment.Tests, t => Assert.Equal(t.Pair.Counts.FisherP(Alternative.Greater), t.P));
    }

    [Fact]
    public void Too_few_passages_are_not_ranked_and_it_is_said_why()
    {
        var assessment = Pairs(4).Assess(minCount: 1);

        Assert.Empty(assessment.Found);
        Assert.Contains("4 sentences are too few for", Assert.Single(assessment.Cautions), StringComparison.Ordinal);
        Assert.Contains("too few", Assert.Throws<DramatisException>(() => assessment.Rank(Association.Npmi)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sentence", false)]
    [InlineData("3 words", false)]
    [InlineData("3 words", true)]
    [InlineData("document", true)]
    [InlineData("1 sentence", false)]
    public void Intervals_have_no_width_where_all_documents_are_alike(string window, bool directed)
    {
        var alike = Corpus.FromTexts(Enumerable.Range(0, 25).Select(i => ($"{i}", "the cat saw the other cat. The cat left.")));
        var pairs = alike.Words().CoOccurrences(Window.Parse(window), directed);

        Assert.All(pairs.Bootstrap(Association.Npmi, pairs), i =>
        {
            Assert.Equal(i.Value, i.Interval.Low, 9);
            Assert.Equal(i.Value, i.Interval.High, 9);
        });
    }

    [Fact]
    public void Intervals_hold_the_measure_narrow_with_more_text_and_depend_on_the_seed_alone()
    {
        double Width(int sentences) => Pairs(sentences).Bootstrap(Association.Npmi, [Pairs(sentences)["iran", "peru"]!]).Select(i => i.Interval.High - i.Interval.Low).Single();
        var pairs = Pairs(40);
        var intervals = pairs.Bootstrap(Association.Npmi, pairs);

        Assert.All(intervals, i => Assert.InRange(i.Value, i.Interval.Low, i.Interval.High));
        Assert.True(Width(400) < Width(40) / 2);
        Assert.Equal(intervals, pairs.Bootstrap(Association.Npmi, pairs));
        Assert.NotEqual(intervals, pairs.Bootstrap(Association.Npmi, pairs, new BootstrapOptions { Seed = 2 }));
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        var one = Corpus.FromTexts(("1", "the cat saw the dog")).Words();

        Assert.All(one.CoOccurrences(Window.Sentence).Bootstrap(Association.Npmi, one.CoOccurrences(Window.Sentence)), i => Assert.True(double.IsNaN(i.Interval.Low)));
        Assert.Contains("by document only", Assert.Throws<DramatisException>(() => one.CoOccurrences(Window.Words(2)).Bootstrap(Association.Npmi, [], new BootstrapOptions { Draws = TextUnit.Sentence })).Message, StringComparison.Ordinal);
    }

    /// <summary>Sentences of which each fourth names Iran and Iraq; Peru and Chile are named without regard to them and each other.</summary>
    private static CoOccurrences Pairs(int sentences) => Corpus.FromTexts(("1", string.Join(' ', Enumerable.Range(0, sentences).Select(i =>
        $"Now{(i % 4 == 0 ? " iran iraq" : "")}{(i / 4 % 2 == 0 ? " peru" : "")}{(i / 8 % 2 == 0 ? " chile" : "")}."))))
        .Words().Where(t => t.Name != "now").CoOccurrences(Window.Sentence);

    private static string Print(CoOccurrencePair pair) => $"{pair.A.Name}–{pair.B.Name}";
}
