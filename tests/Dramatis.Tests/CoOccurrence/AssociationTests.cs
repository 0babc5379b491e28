using CsCheck;
using Dramatis.CoOccurrence;
using Dramatis.Counts;

namespace Dramatis.Tests.CoOccurrence;

public class AssociationTests
{
    [Theory]
    [InlineData(4, 5, 8, 20, 0.430677)] // ln((4/20) / (5/20 · 8/20)) / −ln(4/20) = ln 2 / ln 5
    [InlineData(2, 4, 5, 10, 0)] // independent: 0.2 = 0.4 · 0.5
    [InlineData(3, 3, 3, 10, 1)] // only together
    [InlineData(0, 4, 5, 10, -1)] // never together
    [InlineData(10, 10, 10, 10, 1)] // in every window: the limit
    public void Npmi_by_hand(long joint, long a, long b, long total, double expected) =>
        Assert.Equal(expected, Association.Npmi.Of(new Contingency(joint, a, b, total)), 6);

    [Fact]
    public void Npmi_is_symmetric_and_within_its_bounds() =>
        Gen.Select(Gen.Long[1, 1000], Gen.Long[0, 1000], Gen.Long[0, 1000], Gen.Long[0, 1000]).Sample((joint, onlyA, onlyB, neither) =>
        {
            var (a, b, total) = (joint + onlyA, joint + onlyB, joint + onlyA + onlyB + neither);
            var npmi = Association.Npmi.Of(new Contingency(joint, a, b, total));
            Assert.InRange(npmi, -1 - 1e-12, 1 + 1e-12);
            Assert.Equal(npmi, Association.Npmi.Of(new Contingency(joint, b, a, total)), 12);
        });

    [Fact]
    public void Npmi_of_nothing_is_not_defined() => Assert.Equal(double.NaN, Association.Npmi.Of(new Contingency(0, 0, 3, 10)));
}
