using CsCheck;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.Tests.Counts;

public class DispersionTests
{
    [Fact]
    public void Gries_2008_by_hand()
    {
        // Parts of 9, 10, 10, 10, 11 words (Gries 2008, section 3.2): “a” occurs 1, 2, 3, 4, 5 times: 18, 20, 20, 20, 22 % of the words have 1/15 … 5/15 of it.
        int[] sizes = [9, 10, 10, 10, 11];
        var texts = sizes.Select((size, i) => ($"{i}", string.Join(' ', Enumerable.Repeat("a", i + 1).Concat(Enumerable.Repeat("z", size - i - 1)))));
        var a = Corpus.FromTexts(texts).Words().Dispersion().Single(d => d.Term.Name == "a");

        Assert.Equal(5, a.Range);
        Assert.Equal(0.18, a.DP, 9);
        Assert.Equal(0.18 / 0.82, a.DPNorm, 9);
        Assert.Equal(0.785, a.JuillandD, 3);
    }

    [Fact]
    public void All_in_one_part_and_the_same_in_each()
    {
        var words = Corpus.FromTexts(Enumerable.Range(0, 5).Select(i => ($"{i}", i == 0 ? "rare rare x x" : "even even x x"))).Words();
        var dispersion = words.Dispersion().ToDictionary(d => d.Term.Name);

        Assert.Equal((1, 0.8, 1), (dispersion["rare"].Range, Math.Round(dispersion["rare"].DP, 9), Math.Round(dispersion["rare"].DPNorm, 9)));
        Assert.Equal(0, dispersion["rare"].JuillandD, 9);
        Assert.Equal((1.0, 0.0), (Math.Round(dispersion["x"].JuillandD, 9), dispersion["x"].DP));
    }

    [Fact]
    public void Bounds_hold_for_parts_of_any_number() => Gen.Select(Gen.Int[0, 3].Array[1, 60], Gen.Int[1, 12]).Sample((tokens, parts) =>
    {
        var words = Corpus.FromTexts(("1", string.Join(' ', tokens.Select(t => "abcd"[t])))).Words();
        Assert.All(words.Dispersion(parts, minCount: 1), d =>
        {
            Assert.InRange(d.DP, 0, 1);
            Assert.True(double.IsNaN(d.DPNorm) || d.DPNorm is >= 0 and <= 1.0000001);
            Assert.True(double.IsNaN(d.JuillandD) || d.JuillandD is >= -1e-9 and <= 1.0000001);
            Assert.InRange(d.Range, 1, parts);
        });
    });

    [Fact]
    public void Diversity_by_hand()
    {
        var words = Corpus.FromTexts(("a", "a b a c a d"), ("b", "a a a a")).Words();
        var byDocument = words.DiversityByDocument();

        Assert.Equal((6, 4, 4.0 / 6), (byDocument[0].Tokens, byDocument[0].Types, byDocument[0].Ttr));
        Assert.Equal(byDocument[0].Ttr, byDocument[0].Mattr);

        // Forwards a b | a … TTR: 1, 1, 2/3 ≤ 0.72: a factor of 3 tokens; c a d: 1, 1, 1, no more. Backwards d a c a: 1, 1, 1, 0.75, then b: 0.8, a: 4/6, a factor.
        Assert.Equal(6, byDocument[0].Mtld, 9);
        Assert.Equal(2, byDocument[1].Mtld, 9);
        Assert.Equal(double.NaN, byDocument[0].HdD);
        Assert.Equal((10, 4), (words.Diversity().Tokens, words.Diversity().Types));
    }

    [Fact]
    public void Hdd_by_hand()
    {
        // 50 tokens, x once, y 49 times: x is drawn with 42/50, y for sure: (0.84 + 1) / 42.
        var words = Corpus.FromTexts(("a", "x " + string.Join(' ', Enumerable.Repeat("y", 49)))).Words();

        Assert.Equal(1.84 / 42, words.Diversity().HdD, 9);
    }

    [Fact]
    public void A_moving_average_by_hand()
    {
        // 101 tokens: two stretches of 100; the first has x and y, the second y alone.
        var words = Corpus.FromTexts(("a", "x " + string.Join(' ', Enumerable.Repeat("y", 100)))).Words();

        Assert.Equal((0.02 + 0.01) / 2, words.Diversity().Mattr, 12);
    }
}
