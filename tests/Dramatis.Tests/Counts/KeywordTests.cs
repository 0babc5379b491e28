using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;

namespace Dramatis.Tests.Counts;

public class KeywordTests
{
    private static readonly AnalyzedCorpus Text = Corpus.FromTexts(("a", "War came. The war\nended, the warring left. No war zone."), ("b", "Wars end.")).Analyze();

    [Theory]
    [InlineData("war", "War|war|war")]
    [InlineData("war*", "War|war|warring|war|Wars")]
    [InlineData("war?", "Wars")]
    [InlineData("the war*", "The war|the warring")]
    [InlineData("peace", "")]
    public void Words_and_wildcards(string words, string found) => Assert.Equal(found, string.Join('|', Text.Concordance(Keyword.Words(words)).Select(l => l.Keyword)));

    [Fact]
    public void Lines_reach_over_sentences_and_lead_back_to_the_text()
    {
        var line = Text.Concordance(Keyword.Words("war"), width: 12)[1];

        Assert.Equal(("a", 1, "came. The ", "war", " ended, the"), (line.Document, line.Sentence, line.Left, line.Keyword, line.Right));
        Assert.Equal("war", Text.Corpus.Documents[0][line.Span]);
    }

    [Fact]
    public void Patterns_match_over_tokens()
    {
        Assert.Equal(["war ended", "Wars end"], Text.Concordance(Keyword.Pattern(@"[Ww]ars?\s+end(ed)?")).Select(l => l.Keyword));
        Assert.Contains("no regular expression", Assert.Throws<DramatisException>(() => Keyword.Pattern("(")).Message, StringComparison.Ordinal);
        Assert.Throws<DramatisException>(() => Keyword.Words(" "));
    }

    [Fact]
    public void Sorting_by_context()
    {
        var lines = Text.Concordance(Keyword.Words("war"));

        Assert.Equal(["came", "ended", "zone"], lines.SortedBy(1).Select(l => l.Right.Trim().Split(' ', ',', '.')[0]));
        Assert.Equal(["", "No", "The"], lines.SortedBy(-1).Select(l => l.Left.Trim().Split(' ')[^1]));
    }

    [Fact]
    public void The_occurrences_behind_a_count()
    {
        var bigrams = Text.Words().NGrams(2);

        Assert.Equal(["the warring"], Text.Concordance(bigrams, "the warring").Select(l => l.Keyword));
    }
}
