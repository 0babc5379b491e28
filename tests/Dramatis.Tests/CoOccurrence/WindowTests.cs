using CsCheck;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.Tests.CoOccurrence;

public class WindowTests
{
    private static readonly Gen<string[]> Documents = Gen.Int[0, 6].Array[0, 14].Select(words => string.Join(' ', words.Select(w => "abcdef."[w]))).Array[1, 6];

    [Fact]
    public void Words_by_hand()
    {
        var words = Corpus.FromTexts(("1", "the cat saw the cat"), ("2", "cat")).Words();
        var pairs = words.CoOccurrences(Window.Words(2));

        // the–cat at 0–1, 3–4, 1–3; the–saw, cat–saw twice each; neither “the” nor “cat” is within 2 of itself.
        Assert.Equal(["cat–the 3", "cat–saw 2", "saw–the 2"], pairs.Select(Print));
        Assert.Equal(7, pairs.Sum);
        Assert.Equal(14, pairs.Cases);
        Assert.Equal(new Contingency(3, 5, 5, 14), pairs[0].Counts);
        Assert.Equal("the–the 1", Print(words.CoOccurrences(Window.Words(3))["the", "the"]!));
    }

    [Fact]
    public void Directed_words_by_hand()
    {
        var pairs = Corpus.FromTexts(("1", "the cat saw the cat")).Words().CoOccurrences(Window.Words(1), directed: true);

        Assert.Equal(["the–cat 2", "cat–saw 1", "saw–the 1"], pairs.Select(Print));
        Assert.Equal(new Contingency(2, 2, 2, 4), pairs[0].Counts);
    }

    [Fact]
    public void Directed_sentences_go_by_who_comes_first()
    {
        var pairs = Corpus.FromTexts(("1", "Iran met Iraq and Iran. Iraq met Iran.")).Words().Where(t => t.Name.StartsWith("ira", StringComparison.Ordinal)).CoOccurrences(Window.Sentence, directed: true);

        Assert.Equal(["iran–iraq 1", "iraq–iran 1"], pairs.Select(Print));
    }

    [Fact]
    public void Sentences_at_a_distance_by_hand()
    {
        var pairs = Corpus.FromTexts(("1", "Iran met Iraq. It rained. Iraq slept.")).Words().Where(t => t.Name.StartsWith("ira", StringComparison.Ordinal));

        Assert.Equal(["iran–iraq 1"], pairs.CoOccurrences(Window.Sentences(1)).Select(Print));
        Assert.Equal(["iran–iraq 2", "iraq–iraq 1"], pairs.CoOccurrences(Window.Sentences(2)).Select(Print));
    }

    [Fact]
    public void Left_out_words_keep_their_places_and_marks_have_none()
    {
        var words = Corpus.FromTexts(("1", "peace, of the world")).Words(new WordOptions { StopWords = new HashSet<string> { "of", "the" } });

        Assert.Empty(words.CoOccurrences(Window.Words(2)));
        Assert.Single(words.CoOccurrences(Window.Words(3)));
    }

    [Theory]
    [InlineData("sentence", false)]
    [InlineData("document", false)]
    [InlineData("document", true)]
    [InlineData("1 word", false)]
    [InlineData("5 words", false)]
    [InlineData("3 words", true)]
    [InlineData("2 sentences", false)]
    [InlineData("1 sentence", true)]
    public void Counts_and_margins_are_those_of_counting_one_by_one(string window, bool directed) => Documents.Sample(texts =>
    {
        var terms = Corpus.FromTexts(texts.Select((text, i) => ($"{i}", text))).Words();
        var pairs = terms.CoOccurrences(Window.Parse(window), directed, memoryLimit: 16);
        var expected = OneByOne.Count(terms, Window.Parse(window), directed);

        Assert.Equal(expected.Pairs, pairs.All().ToDictionary(p => (p.A.Name, p.B.Name), p => p.Count));
        Assert.Equal(expected.Pairs.Values.Sum(), pairs.Sum);
        Assert.All(pairs, p =>
        {
            Assert.True(p.Counts.OnlyA >= 0 && p.Counts.OnlyB >= 0 && p.Counts.Neither >= 0, p.ToString());
            Assert.Equal(p.Count, pairs[p.A.Name, p.B.Name]!.Count);
        });
        Assert.Equal(pairs.Select(Print), pairs.Top(1000).Select(Print));
        if (!directed && !Window.Parse(window).IsDistance)
        {
            Assert.Equal(expected.Windows, pairs.Cases);
        }
        else
        {
            Assert.Equal(directed ? pairs.Sum : 2 * pairs.Sum, pairs.Cases);
            Assert.Equal(pairs.Cases, pairs.TermCounts.Sum(t => t.Value));
        }
    }, iter: 300);

    [Theory]
    [InlineData("sentence", false)]
    [InlineData("document", true)]
    [InlineData("5 words", false)]
    [InlineData("2 sentences", true)]
    public void The_order_of_documents_does_not_matter(string window, bool directed) => Documents.Sample(texts =>
    {
        var documents = texts.Select((text, i) => ($"{i}", text)).ToArray();
        var one = Corpus.FromTexts(documents).Words().CoOccurrences(Window.Parse(window), directed);
        var other = Corpus.FromTexts([.. documents.Reverse()]).Words().CoOccurrences(Window.Parse(window), directed);

        Assert.Equal(one.Cases, other.Cases);
        Assert.Equal(one.Select(Print), other.Select(Print));
        Assert.Equal(one.Select(p => p.Counts), other.Select(p => p.Counts));
        Assert.Equal(one.Assess().Tests.Select(t => (t.P, t.Q)), other.Assess().Tests.Select(t => (t.P, t.Q)));
    }, iter: 200);

    [Theory]
    [InlineData("page")]
    [InlineData("0 words")]
    [InlineData("5")]
    [InlineData("5 documents")]
    [InlineData("99999999999 words")]
    public void What_is_no_window_is_refused(string text) => Assert.Throws<DramatisException>(() => Window.Parse(text));

    [Theory]
    [InlineData("sentence")]
    [InlineData("1 word")]
    [InlineData("5 words")]
    [InlineData("2 sentences")]
    public void A_window_reads_back_as_itself(string text) => Assert.Equal(text, Window.Parse(text).ToString());

    private static string Print(CoOccurrencePair pair) => $"{pair.A.Name}–{pair.B.Name} {pair.Count}";
}
