using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Recognition;

namespace Dramatis.Tests.Entities;

public class GuidedRecognizerTests
{
    [Fact]
    public void Own_names_and_patterns_win_without_training()
    {
        using var folder = new TemporaryFolder();
        var names = Gazetteer.Load(folder.Write("names.tsv", "# mine\nThe Quill Club\tORG\tQuill|the quillers\nIran\tWORK\n"));
        var text = Corpus.FromTexts(("x", "Quill met in Iran. Later the quillers saw Resolution 1441 and Ana Lima.")).Analyze(new GuidedRecognizer(
            new RuleRecognizer(), names, new NamePattern(@"Resolution \d+", EntityType.Work), new NamePattern("Ana Lima", null)));

        Assert.Equal(
            ["The Quill Club ORG Quill|the quillers", "Iran WORK Iran", "Resolution 1441 WORK Resolution 1441"],
            text.Entities.Select(e => $"{e.Name} {e.Type.Label()} {string.Join('|', e.Aliases)}"));
        Assert.Contains("own names", string.Join(' ', text.Entities.Provenance.Parameters.Select(p => p.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_covers_whole_tokens()
    {
        var text = Corpus.FromTexts(("x", "They read Act2003b again.")).Analyze(new GuidedRecognizer(new RuleRecognizer(), null, new NamePattern("Act", EntityType.Work)));

        Assert.Equal("Act2003b", Assert.Single(text.Entities.Mentions).Surface);
    }

    [Fact]
    public void Mistakes_are_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("line 2", Assert.Throws<DramatisException>(() => Gazetteer.Load(folder.Write("n.tsv", "A\tORG\nB\tPLANET\n"))).Message, StringComparison.Ordinal);
        Assert.Contains("(", Assert.Throws<DramatisException>(() => new NamePattern("(", EntityType.Work)).Message, StringComparison.Ordinal);
    }
}
