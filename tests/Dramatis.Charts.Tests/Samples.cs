using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities;

namespace Dramatis.Charts.Tests;

/// <summary>Texts that several tests draw.</summary>
public static class Samples
{
    public const string Hostile = "<img src=x onerror=alert(1)>";

    /// <summary>Two documents in which Ana Lima, Iran, Iraq and Peru are named.</summary>
    public static AnalyzedCorpus Text() => Dated(
        ("a", "Ana Lima met Iran. Ms. Lima left Iraq. Then Ana Lima saw Iran and Iraq."),
        ("b", "Iran agreed. In Peru, Ana Lima wrote on talks. The talks in Peru failed, and talks in Iraq failed.")).Analyze();

    /// <summary>A text whose one entity is called as an attack on a web page would be.</summary>
    public static AnalyzedCorpus HostileText()
    {
        var text = Dated(("<b>doc</b>", "Ana Lima met Iran & <script>alert(1)</script>. Ana Lima saw Iran."), ("b", "Ana Lima.")).Analyze();
        return text.With(text.Entities.Rename("Ana Lima", Hostile));
    }

    /// <summary>A corpus whose documents are of one year after the other.</summary>
    private static Corpus Dated(params (string Id, string Text)[] texts) => Corpus.FromDocuments(
        texts.Select((t, i) => new Document(t.Id, t.Text) { Metadata = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("year", $"{1990 + i}")]) }));
}
