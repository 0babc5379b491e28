using CsCheck;
using Dramatis.CoOccurrence;
using Dramatis.Counts;

namespace Dramatis.Tests.CoOccurrence;

public class MeasureTests
{
    // O = 10, R = 30, C = 20, N = 100, so E = 6; the other cells are 20, 10, 60.
    [Theory]
    [InlineData("count", 10)]
    [InlineData("pmi", 0.7369656)] // log2(10/6)
    [InlineData("ppmi", 0.7369656)]
    [InlineData("npmi", 0.2218487)] // ln(10/6) / −ln(0.1)
    [InlineData("llr", 4.4733500)] // 2 (10 ln(10/6) + 20 ln(20/24) + 10 ln(10/14) + 60 ln(60/56))
    [InlineData("chi2", 4.7619048)] // 100 (10·60 − 20·10)² / (30·70·20·80)
    [InlineData("t", 1.2649111)] // 4/√10
    [InlineData("z", 1.6329932)] // 4/√6
    [InlineData("dice", 0.4)]
    [InlineData("logdice", 12.6780719)] // 14 + log2 0.4
    [InlineData("jaccard", 0.25)]
    [InlineData("cosine", 0.4082483)] // 10/√600
    [InlineData("dp-b-a", 0.1904762)] // 10/30 − 10/70
    [InlineData("dp-a-b", 0.25)] // 10/20 − 20/80
    public void By_hand(string measure, double expected) => Assert.Equal(expected, Association.Named(measure).Of(new Contingency(10, 30, 20, 100)), 6);

    [Theory]
    [InlineData(110, 2552, 221, 31777, 270.72)] // “the swiss” (Dunning 1993, table 2)
    public void Log_likelihood_as_published(long joint, long a, long b, long total, double expected) =>
        Assert.Equal(expected, new Contingency(joint, a, b, total).LogLikelihood(), 2);

    [Theory]
    [InlineData(3, 4, 4, 8, 0.2428571, 0.9857143, 0.4857143)] // the lady tasting tea (Fisher 1935): 17/70, 69/70, 34/70
    [InlineData(10, 12, 11, 24, 0.0003221, 0.9999952, 0.0006442)] // SciPy 1.10, fisher_exact([[10, 2], [1, 11]])
    public void Fisher_as_published(long joint, long a, long b, long total, double greater, double less, double twoSided)
    {
        var table = new Contingency(joint, a, b, total);

        Assert.Equal(greater, table.FisherP(Alternative.Greater), 6);
        Assert.Equal(less, table.FisherP(Alternative.Less), 6);
        Assert.Equal(twoSided, table.FisherP(), 6);
    }

    [Fact]
    public void Fisher_sums_to_one_with_small_counts() => Tables(30).Sample(table =>
    {
        Assert.Equal(1, table.FisherP(Alternative.Greater) + (table.Joint > 0 ? (table with { Joint = table.Joint - 1 }).FisherP(Alternative.Less) : 0), 9);
        Assert.InRange(table.FisherP(), 0, 1);
    });

    [Fact]
    public void Measures_are_symmetric_but_for_delta_p_and_keep_their_bounds() => Tables(1000).Sample(table =>
    {
        var turned = new Contingency(table.Joint, table.CountB, table.CountA, table.Total);
        Assert.All(Association.All.Where(m => !m.Name.StartsWith("dp-", StringComparison.Ordinal)), m => AssertSame(m.Of(table), m.Of(turned)));
        AssertSame(Association.DeltaPBGivenA.Of(table), Association.DeltaPAGivenB.Of(turned));
        foreach (var (measure, low, high) in new[] { (Association.Npmi, -1.0, 1.0), (Association.Dice, 0, 1), (Association.Jaccard, 0, 1), (Association.Cosine, 0, 1), (Association.DeltaPBGivenA, -1, 1), (Association.LogDice, double.NegativeInfinity, 14), (Association.Fisher, 0, 300) })
        {
            var value = measure.Of(table);
            Assert.True(double.IsNaN(value) || (value >= low - 1e-9 && value <= high + 1e-9), $"{measure.Name} {table} {value}");
        }
    });

    [Fact]
    public void Names_are_unique_and_an_unknown_one_is_refused_with_all_of_them()
    {
        Assert.Equal(Association.All.Count, Association.All.Select(m => m.Name).Distinct().Count());
        Assert.Contains("logdice", Assert.Throws<DramatisException>(() => Association.Named("luck")).Message, StringComparison.Ordinal);
    }

    private static Gen<Contingency> Tables(int most) => Gen.Select(Gen.Long[0, most], Gen.Long[0, most], Gen.Long[0, most], Gen.Long[0, most])
        .Select((joint, onlyA, onlyB, neither) => new Contingency(joint, joint + onlyA, joint + onlyB, joint + onlyA + onlyB + neither));

    private static void AssertSame(double expected, double actual) =>
        Assert.True(expected.Equals(actual) || Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"{expected} {actual}");
}
