using Deedle;
using Dramatis.Charts.Tables;
using Dramatis.Entities;

namespace Dramatis.Charts.Tests.Tables;

public class FrameWritingTests
{
    private static readonly Frame<int, string> Mixed = Frame.FromColumns(new[]
    {
        KeyValuePair.Create("name", new Series<int, object>([0, 1], ["<b>&", "plain"])),
        KeyValuePair.Create("value", new Series<int, object>([0, 1], [0.123456, double.NaN])),
    });

    [Fact]
    public void Html_is_encoded_numbers_stand_right_and_missing_values_are_marked()
    {
        var html = FrameHtml.Write(Mixed);

        Assert.Contains("<td>&lt;b&gt;&amp;</td><td class=\"n\">0.1235</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>plain</td><td class=\"n m\">–</td>", html, StringComparison.Ordinal);
        Assert.Contains("<th class=\"n\">value</th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<caption>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_frame_says_how_much_is_left_out()
    {
        var numbers = Frame.FromColumns([KeyValuePair.Create("n", new Series<int, int>(Enumerable.Range(0, 1_000_000), Enumerable.Range(0, 1_000_000)))]);

        Assert.Contains("<caption>The first 50 of 1,000,000 rows.</caption>", FrameHtml.Write(numbers), StringComparison.Ordinal);
        Assert.EndsWith("The first 2 of 1,000,000 rows.\n", FrameText.Write(numbers, 2), StringComparison.Ordinal);
        Assert.Equal("n\n0\n1\n# The first 2 of 1,000,000 rows.\n", FrameCsv.Write(numbers, 2));
    }

    [Fact]
    public void Text_is_aligned_and_keys_are_shown_where_they_tell_something()
    {
        Assert.Equal("name    value\n<b>&   0.1235\nplain       –\n", FrameText.Write(Mixed));

        var keyed = Frame.FromColumns([KeyValuePair.Create("n", new Series<string, int>(["x", "y"], [1, 22]))]);
        Assert.Equal("    n\nx   1\ny  22\n", FrameText.Write(keyed));
        Assert.Contains("<tr><th>x</th><td class=\"n\">1</td></tr>", FrameHtml.Write(keyed), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_frame_has_its_header()
    {
        var empty = Dramatis.Corpora.Corpus.FromTexts(("x", "nothing here")).Analyze().Entities.Table();

        Assert.Equal("entity  type  mentions  documents  aliases\n", FrameText.Write(empty));
        Assert.Contains("<tbody></tbody>", FrameHtml.Write(empty), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_and_tsv_keep_what_would_break_a_row_and_numbers_in_full()
    {
        using var folder = new TemporaryFolder();
        var table = Frame.FromColumns(new[]
        {
            KeyValuePair.Create("text", new Series<int, object>([0, 1, 2], ["a,\"b\"", "two\nlines", "tab\there"])),
            KeyValuePair.Create("x", new Series<int, object>([0, 1, 2], [1.0 / 3, double.NaN, -2e-300])),
        });
        table.Save(Path.Combine(folder.Path, "new", "t.csv"));
        table.Save(Path.Combine(folder.Path, "t.tsv"));

        Assert.Equal("text,x\n\"a,\"\"b\"\"\",0.3333333333333333\n\"two\nlines\",\ntab\there,-2E-300\n", File.ReadAllText(Path.Combine(folder.Path, "new", "t.csv")));
        Assert.Equal("text\tx\na,\"b\"\t0.3333333333333333\ntwo\\nlines\t\ntab\\there\t-2E-300\n", File.ReadAllText(Path.Combine(folder.Path, "t.tsv")));
        Assert.Contains(".csv or .tsv", Assert.Throws<DramatisException>(() => table.Save("t.xlsx")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Provenance_is_written_beside_the_table()
    {
        using var folder = new TemporaryFolder();
        var entities = Samples.Text().Entities.Drop("Peru");
        entities.Table().Save(Path.Combine(folder.Path, "e.csv"), entities.Provenance);
        var metadata = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "e.csv-metadata.json"))).RootElement;

        Assert.Equal("e.csv", metadata.GetProperty("url").GetString());
        Assert.Equal("sha256:" + Samples.Text().Corpus.Hash, metadata.GetProperty("dc:source").GetString());
        Assert.Equal("Peru", metadata.GetProperty("dramatis:parameters").GetProperty("drop").GetString());
        Assert.Equal(
            ["entity string", "type string", "mentions integer", "documents integer", "aliases string"],
            metadata.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => $"{c.GetProperty("name")} {c.GetProperty("datatype")}"));
    }
}
