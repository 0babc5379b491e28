using Dramatis.Corpora;

namespace Dramatis.Tests.Corpora;

public sealed class RecordFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.jsonl", "{\"id\": \"a\", \"year\": 1790, \"text\": \"One\\ntwo, “three”\", \"tags\": [1, \"b\"], \"none\": null}\n\n{\"text\": \"No id\"}")]
    [InlineData("x.jsonl", "\uFEFF{\"id\": \"a\", \"year\": 1790, \"text\": \"One\\ntwo, “three”\", \"tags\": [1, \"b\"]}\r\n\r\n{\"text\": \"No id\"}\r\n")]
    public void A_json_object_a_line(string name, string content)
    {
        var corpus = Corpus.Load(folder.Write(name, content));

        Assert.Equal(["a", "x.jsonl#3"], corpus.Documents.Select(d => d.Id));
        Assert.Equal("One\ntwo, “three”", corpus.Documents[0].Text);
        Assert.Equal(["tags=[1, \"b\"]", "year=1790"], corpus.Documents[0].Metadata.Select(m => $"{m.Key}={m.Value}"));
        Assert.Empty(corpus.Documents[1].Metadata);
    }

    [Theory]
    [InlineData("x.csv", "id,party,text\r\na,\"Free, Soil\",\"He said \"\"no\"\"\nand left\"\r\n\r\nb,,Bye")]
    [InlineData("x.tsv", "id\tparty\ttext\na\tFree, Soil\t\"He said \"\"no\"\"\nand left\"\nb\t\tBye\n")]
    public void A_row_a_document(string name, string content)
    {
        var corpus = Corpus.Load(folder.Write(name, content));

        Assert.Equal(["a", "b"], corpus.Documents.Select(d => d.Id));
        Assert.Equal("He said \"no\"\nand left", corpus.Documents[0].Text);
        Assert.Equal(["Free, Soil", ""], corpus.Documents.Select(d => d.Metadata["party"]));
    }

    [Theory]
    [InlineData("x.jsonl", "{\"id\": \"a\"}", "line 1: there is no field “text”")]
    [InlineData("x.jsonl", "{\"text\": \"a\"}\n{\"text\": ", "line 2: this can't be read as JSON")]
    [InlineData("x.jsonl", "[1]", "no JSON object")]
    [InlineData("x.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"a\", \"text\": \"y\"}", "the id “a”")]
    [InlineData("x.jsonl", "", "No text to read")]
    [InlineData("x.csv", "id,text\na", "line 2: there are 1 fields, but the header has 2")]
    [InlineData("x.csv", "id,text\na,\"b", "line 2: a double quotation mark")]
    [InlineData("x.csv", "id,body\na,b", "no field “text”")]
    public void What_cannot_be_read_is_said_with_its_line(string name, string content, string said) =>
        Assert.Contains(said, Assert.Throws<DramatisException>(() => Corpus.Load(folder.Write(name, content))).Message, StringComparison.Ordinal);

    [Fact]
    public void Other_fields_can_hold_the_text_and_the_id()
    {
        var corpus = Corpus.Load(folder.Write("x.csv", "no,body\n7,Hello"), new CorpusOptions { TextField = "body", IdField = "no" });

        Assert.Equal(("7", "Hello"), (corpus.Documents[0].Id, corpus.Documents[0].Text));
    }

    [Fact]
    public void Texts_that_are_empty_are_left_out_and_told()
    {
        var corpus = Corpus.Load(folder.Write("x.csv", "id,text\na,\nb,Hello"));

        Assert.Equal(["b"], corpus.Documents.Select(d => d.Id));
        Assert.Contains("line 2", Assert.Single(corpus.Skipped).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_leaves_them_out_and_a_glob_that_names_them_does_not()
    {
        folder.Write("a.txt", "Text.");
        folder.Write("b.jsonl", "{\"text\": \"Line.\"}");

        Assert.Contains("name the file itself", Assert.Single(Corpus.Load(folder.Path).Skipped).Reason, StringComparison.Ordinal);
        Assert.Equal(["b.jsonl#1"], Corpus.Load(Path.Combine(folder.Path, "*.jsonl")).Documents.Select(d => d.Id));
    }

    [Fact]
    public void Metadata_are_part_of_the_hash()
    {
        var whig = Corpus.Load(folder.Write("a.csv", "id,party,text\n1,Whig,x")).Hash;

        Assert.NotEqual(whig, Corpus.Load(folder.Write("b.csv", "id,party,text\n1,Tory,x")).Hash);
        Assert.Equal(Corpus.FromTexts(("1", "x")).Hash, Corpus.Load(folder.Write("c.csv", "id,text\n1,x")).Hash);
    }
}
