using System.Globalization;
using Dramatis.Corpora;
using Dramatis.Entities;

namespace Dramatis.Tests.Entities;

public class DeterminismTests
{
    [Fact]
    public void Threads_and_culture_change_nothing()
    {
        var corpus = Corpus.FromTexts(Enumerable.Range(0, 200).Select(i => ($"d{i}", $"In {1900 + i} Ana Lima{i % 7} met Mr. Okafor in Istanbul, I said. The ILIM (Institute of Light in Motion) agreed.")));
        var expected = Print(corpus);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = HostileCulture();
            Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(expected, Print(corpus)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Print(Corpus corpus) => string.Join('\n', corpus.Analyze().Entities.Mentions.Select(m => m.ToString()));

    private static CultureInfo HostileCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "−";
        return culture;
    }
}
