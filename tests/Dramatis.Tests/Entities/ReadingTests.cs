using Dramatis.Corpora;
using Dramatis.Entities;

namespace Dramatis.Tests.Entities;

public class ReadingTests
{
    private const string Text = "Long ago Ana Lima\nmet Iran. Ms. Lima’s talks with Iran failed at last.";

    private readonly AnalyzedCorpus text = Corpus.FromTexts(("a", Text), ("b", "In Iran it rained.")).Analyze();

    [Fact]
    public void A_concordance_shows_each_mention_between_what_stands_around_it()
    {
        var lines = text.Concordance("Iran", width: 16);

        Assert.Equal(
            ["Ana Lima met [Iran]. Ms. Lima’s", "talks with [Iran] failed at last.", "In [Iran] it rained."],
            lines.Select(l => $"{l.Left}[{l.Keyword}]{l.Right}".Replace("  ", " ", StringComparison.Ordinal)));
        Assert.All(lines, l => Assert.Equal(l.Keyword, text.Corpus.Documents[l.DocumentIndex].Text[l.Span.Start..l.Span.End]));
        Assert.Equal([0, 1, 0], lines.Select(l => l.Sentence));
    }

    [Fact]
    public void An_entity_is_called_by_any_name_of_its_own() =>
        Assert.Equal(("Ana Lima", 2), (text.Concordance("Lima").Keyword, text.Concordance("Lima").Count));

    [Fact]
    public void No_context_is_no_context() =>
        Assert.All(text.Concordance("Iran", width: 0), l => Assert.Equal(("", ""), (l.Left, l.Right)));

    [Fact]
    public void What_is_not_there_is_refused()
    {
        Assert.Throws<DramatisException>(() => text.Concordance("Peru"));
        Assert.Contains("width is -1", Assert.Throws<DramatisException>(() => text.Concordance("Iran", -1)).Message, StringComparison.Ordinal);
        Assert.Contains("There are: a, b", Assert.Throws<DramatisException>(() => text.Highlight("c")).Message, StringComparison.Ordinal);
        Assert.Throws<DramatisException>(() => text.Highlight("b", new TextSpan(0, 99)));
    }

    [Fact]
    public void A_stretch_holds_the_mentions_that_lie_in_it()
    {
        Assert.Equal(["Ana Lima", "Iran", "Lima", "Iran"], text.Highlight().Mentions.Select(m => m.Surface));
        Assert.Equal(["Lima", "Iran"], text.Highlight("a", text.Documents[0].Sentences[1].Span).Mentions.Select(m => m.Surface));
        Assert.Equal(["Iran"], text.Highlight("b").Mentions.Select(m => m.Surface));
    }
}
