using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.Tests.Counts;

public class KeynessTests
{
    [Fact]
    public void By_hand()
    {
        var words = Corpus.FromTexts(("a", string.Join(' ', Enumerable.Repeat("x", 10).Concat(Enumerable.Repeat("y", 90)))), ("b", string.Join(' ', Enumerable.Repeat("x", 2).Concat(Enumerable.Repeat("y", 98))))).Words();
        var keyness = words.In(d => d.Id == "a", "a").Keyness(words.In(d => d.Id == "b", "b"));
        var x = keyness[0];

        Assert.Equal(("x", 10, 2), (x.Term, x.Count, x.Reference));
        Assert.Equal((100_000, 20_000), (x.PerMillion, x.ReferencePerMillion));
        Assert.Equal(Math.Log2(5), x.LogRatio, 12);

        // SE of ln(rate ratio): √(1/10 − 1/100 + 1/2 − 1/100) = 0.761577; 1.959964 of them in doublings: 2.153459.
        Assert.Equal(Math.Log2(5) - 2.153459, x.LogRatioInterval.Low, 5);
        Assert.Equal(10.0 * 98 / (2 * 90), x.OddsRatio, 12);

        // 2 (10 ln(10/6) + 2 ln(2/6) + 90 ln(90/94) + 98 ln(98/94))
        Assert.Equal(6.1626, x.LogLikelihood, 3);
        Assert.Equal(200.0 * 800 * 800 / (12.0 * 188 * 100 * 100), x.ChiSquare, 9);
        Assert.Equal(0.0331, x.P, 3);
        Assert.Equal(-x.LogLikelihood, keyness[1].LogLikelihood, 9);
        Assert.Equal(("a", "b"), (keyness.Part, keyness.Reference));
    }

    [Fact]
    public void A_part_of_one_text_against_the_other()
    {
        var words = Corpus.FromTexts(("a", "one one one two two two"), ("b", "two two")).Words();
        var keyness = words.Slice(0, 0.5, "first half").Keyness(words.Slice(0.5, 1, "second half"), minCount: 1);

        Assert.Equal(["one 3 0", "two 1 4"], keyness.Select(k => $"{k.Term} {k.Count} {k.Reference}"));
        Assert.True(double.IsInfinity(keyness[0].OddsRatio));
        Assert.Equal(Math.Log2(3 / 0.5), keyness[0].LogRatio, 9);
        Assert.Throws<DramatisException>(() => words.Slice(0.5, 0.2, "x"));
    }

    [Fact]
    public void A_value_that_no_document_has_is_refused()
    {
        using var folder = new TemporaryFolder();
        var words = Corpus.Load(folder.Write("x.csv", "id,party,text\n1,Whig,bank\n2,Free Soil,land\n")).Words();

        Assert.Contains("There are: Free Soil, Whig", Assert.Throws<DramatisException>(() => words.In("party", "Tory")).Message, StringComparison.Ordinal);
        Assert.Equal(1, words.In("party", "Whig").Occurrences);
    }
}
