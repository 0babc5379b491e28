using Deedle;
using Dramatis.Charts.Tables;
using Dramatis.CoOccurrence;
using Dramatis.Topics;

namespace Dramatis.Charts.Tests.Tables;

public class TablesTests
{
    [Fact]
    public void Entities_are_rows_the_most_mentioned_first()
    {
        var table = Samples.Text().Entities.Table(top: 2);

        Assert.Equal(["entity", "type", "mentions", "documents", "aliases"], table.ColumnKeys);
        Assert.Equal(["Ana Lima", "Iran"], table.GetColumn<string>("entity").Values);
        Assert.Equal(["PERSON", "PLACE"], table.GetColumn<string>("type").Values);
        Assert.Equal([4, 3], table.GetColumn<int>("mentions").Values);
        Assert.Equal([2, 2], table.GetColumn<int>("documents").Values);
        Assert.Equal("Ana Lima|Lima", table.GetColumn<string>("aliases")[0]);
        Assert.Equal(4, Samples.Text().Entities.Table().RowCount);
    }

    [Fact]
    public void Mentions_lead_back_to_their_sentence_and_their_place()
    {
        var text = Samples.Text();
        var table = text.Entities["Peru"].Mentions.Table(text);

        Assert.Equal(["doc", "sentence", "start", "end", "surface", "type", "entity", "context"], table.ColumnKeys);
        Assert.Equal(["b", "b"], table.GetColumn<string>("doc").Values);
        Assert.Equal(["In Peru, Ana Lima wrote on talks.", "The talks in Peru failed, and talks in Iraq failed."], table.GetColumn<string>("context").Values);
        var document = text.Corpus.Documents[1].Text;
        Assert.All(Enumerable.Range(0, 2), i => Assert.Equal("Peru", document[table.GetColumn<int>("start")[i]..table.GetColumn<int>("end")[i]]));
    }

    [Fact]
    public void Documents_are_rows()
    {
        var table = Samples.Text().Table();

        Assert.Equal(["doc", "characters", "tokens", "sentences", "paragraphs", "mentions"], table.ColumnKeys);
        Assert.Equal([3, 3], table.GetColumn<int>("sentences").Values);
        Assert.Equal([7, 5], table.GetColumn<int>("mentions").Values);
    }

    [Fact]
    public void Pairs_have_a_column_a_measure_and_the_count_always()
    {
        var pairs = Samples.Text().CoOccurrences();

        Assert.Equal(["a", "b", "count", "npmi"], pairs.Table().ColumnKeys);
        Assert.Equal(["a", "b", "count"], pairs.Table(Association.Count).ColumnKeys);
        Assert.Equal(pairs.Select(p => p.Measure(Association.Npmi)), pairs.Table().GetColumn<double>("npmi").Values);
    }

    [Fact]
    public void Topics_are_ranked_terms_and_weighted_passages()
    {
        var topics = Samples.Text().Topics(2);
        var terms = topics.Table(terms: 2);
        var passages = topics.PassageTable();

        Assert.Equal(["topic", "rank", "term", "weight"], terms.ColumnKeys);
        Assert.Equal([1, 1, 2, 2], terms.GetColumn<int>("topic").Values);
        Assert.Equal(["doc", "start", "end", "text", "topic 1", "topic 2"], passages.ColumnKeys);
        Assert.Equal(6, passages.RowCount);
    }

    [Fact]
    public void Less_than_one_row_is_refused_by_name() =>
        Assert.Contains("top is 0", Assert.Throws<DramatisException>(() => Samples.Text().Entities.Table(0)).Message, StringComparison.Ordinal);
}
