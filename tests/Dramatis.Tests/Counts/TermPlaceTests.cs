using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;

namespace Dramatis.Tests.Counts;

public class TermPlaceTests
{
    private static readonly AnalyzedCorpus Text = Corpus.FromTexts(
        ("a", "Tax on tax.\n\nNo war  here.\nTax and\nwar, then war."), ("b", "Peace."), ("c", "A tax.")).Analyze();

    [Fact]
    public void A_sentence_is_listed_once_with_all_occurrences_marked()
    {
        var places = Text.Words().Places("tax").ToList();

        Assert.Equal(["a [Tax] on [tax].", "a [Tax] and war, then war.", "c A [tax]."], places.Select(p => $"{p.Document} {Marked(p.Parts)}"));
        Assert.Equal([(0, 0), (0, 27), (2, 2)], places.Select(p => (p.DocumentIndex, p.Span.Start)));
        Assert.Throws<DramatisException>(() => Text.Words().Places("nowhere"));
    }

    [Fact]
    public void Sequences_are_marked_as_a_whole() =>
        Assert.Equal(["No [war here]."], Text.Words().NGrams(2).Places("war here").Select(p => Marked(p.Parts)));

    [Fact]
    public void The_evidence_of_a_pair_marks_both()
    {
        var pairs = Text.Words().CoOccurrences(Window.Sentence);
        var evidence = Assert.Single(pairs.Evidence(pairs["tax", "war"]!));

        Assert.Equal("[Tax] and [war], then war.", Marked(evidence.Parts));
        Assert.Equal("Tax and war, then war.", evidence.Text);
    }

    [Fact]
    public void Tags_of_HTML_are_not_shown()
    {
        var text = Corpus.FromTexts(("a", "<p>No <b>war</b> is <i class=\"x\">just</i>.</p>")).Analyze();
        var pairs = text.Words().CoOccurrences(Window.Sentence);

        Assert.Equal(["No [war] is just."], text.Words().Places("war").Select(p => Marked(p.Parts)));
        Assert.Equal("No [war] is [just].", Marked(Assert.Single(pairs.Evidence(pairs["just", "war"]!)).Parts));
    }

    private static string Marked(IEnumerable<string> parts) => string.Concat(parts.Select((part, i) => i % 2 == 1 ? $"[{part}]" : part));
}
