using Dramatis.Charts.Tables;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;
using Plotly.NET;
using Figure = Dramatis.Charts.Figures.Figure;

namespace Dramatis.Charts.Tests.Figures;

/// <summary>Counts, pairs, networks and their figures of corpora with nothing, with no word, and with one word.</summary>
public class EmptyCorpusTests
{
    public static TheoryData<string?> Texts => new(null, "", " \n", "?!", "word");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Counts_are_zero_or_one(string? content)
    {
        var text = Of(content);
        var words = text.Words();
        var most = content == "word" ? 1 : 0;

        Assert.Equal(most, words.Occurrences);
        Assert.Equal(most, words.Frequencies().Count);
        Assert.Equal(most, words.Features().Trim().NonZero);

        // What every document has says nothing of one.
        Assert.Equal(0, words.Features().Weight(Weighting.TfIdf).NonZero);
        Assert.Empty(words.NGrams(2));
        Assert.Equal(most, words.Dispersion(minCount: 1).Length);
        Assert.Equal(most, words.Diversity().Types);
        Assert.Equal(text.Documents.Length, text.Readability().Length);
        Assert.Equal(most, text.Concordance(Keyword.Words("w*")).Count);
        Assert.Throws<DramatisException>(() => words.Slice(0, 0.5, "a").Keyness(words.Slice(0.5, 1, "b")));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void There_is_no_pair_and_no_tie(string? content)
    {
        foreach (var window in new[] { Window.Sentence, Window.Paragraph, Window.Document, Window.Words(5), Window.Sentences(2) })
        {
            foreach (var pairs in new[] { Of(content).Words().CoOccurrences(window), Of(content).CoOccurrences(window, directed: true) })
            {
                Assert.Equal((0, 0, 0L), (pairs.PairCount, pairs.Sum, pairs.All().LongCount()));
                Assert.Empty(pairs.Bootstrap(Association.Npmi, pairs.Top(5)));
                Assert.Throws<DramatisException>(() => pairs.Assess().Rank(Association.Npmi));
                var network = pairs.Network(minCount: 1).WithCommunities();
                Assert.Empty(network.Measures());
                Assert.Empty(network.Stability(pairs));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Figures_and_tables_are_made(string? content)
    {
        var text = Of(content);
        var pairs = text.CoOccurrences();
        var network = pairs.Network();
        GenericChart[] figures =
        [
            Figure.Frequencies(text.Words().Frequencies()), Figure.Dispersion(text.Words()), Figure.Mentions(text), Figure.CoOccurrenceHeatmap(pairs),
            Figure.Network(network), Figure.Arcs(network, pairs),
        ];

        Assert.All(figures, figure => Assert.NotEqual(default, ChartJson.Of(figure)));
        Assert.Equal(0, pairs.Table(Association.Npmi).RowCount);
        Assert.Equal(0, network.Measures().Table().RowCount);
    }

    private static AnalyzedCorpus Of(string? content) => (content is null ? Corpus.FromDocuments([]) : Corpus.FromTexts(("a", content))).Analyze();
}
