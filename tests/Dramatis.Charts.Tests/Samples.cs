using Dramatis.Corpora;
using Dramatis.Entities;

namespace Dramatis.Charts.Tests;

/// <summary>Texts that several tests draw.</summary>
public static class Samples
{
    public const string Hostile = "<img src=x onerror=alert(1)>";

    /// <summary>Two documents in which Ana Lima, Iran, Iraq and Peru are named.</summary>
    public static AnalyzedCorpus Text() => Corpus.FromTexts(
        ("a", "Ana Lima met Iran. Ms. Lima left Iraq. Then Ana Lima saw Iran and Iraq."),
        ("b", "Iran agreed. In Peru, Ana Lima wrote on talks. The talks in Peru failed, and talks in Iraq failed.")).Analyze();

    /// <summary>A text whose one entity is called as an attack on a web page would be.</summary>
    public static AnalyzedCorpus HostileText()
    {
        var text = Corpus.FromTexts(("<b>doc</b>", "Ana Lima met Iran & <script>alert(1)</script>. Ana Lima saw Iran."), ("b", "Ana Lima.")).Analyze();
        return text.With(text.Entities.Rename("Ana Lima", Hostile));
    }
}
