namespace Dramatis.Notebooks.Tests.Languages;

public sealed class SqlTests : IDisposable
{
    private const string Text = "var text = Corpus.FromTexts((\"a\", \"Iran met Iraq. George Bush left.\"), (\"b\", \"Iraq did not.\")).Analyze();";

    private readonly Cells cells = new();

    public void Dispose() => cells.Dispose();

    [Theory]
    [InlineData("text_documents", "doc  characters  tokens  sentences  paragraphs  mentions\na            32       8          2           1         3\nb            13       4          1           1         1")]
    [InlineData("text_sentences", "doc  sentence  start  end  text\na           0      0   14  Iran met Iraq.\na           1     15   32  George Bush left.\nb           0      0   13  Iraq did not.")]
    [InlineData("text_mentions", "doc  sentence  start  end  surface      type    entity       context\n")]
    [InlineData("text_entities", "entity       type    mentions  documents  aliases\nIraq         PLACE          2          2  Iraq\n")]
    [InlineData("entities", "entity       type    mentions  documents  aliases\nIraq         PLACE          2          2  Iraq\n")]
    [InlineData("pairs", "a     b     count    npmi\nIran  Iraq      1  ")]
    [InlineData("network", "a b count")]
    [InlineData("topics", "topic  rank  term")]
    [InlineData("corpus", "doc  characters\na            32\nb            13")]
    public void A_result_of_the_kit_is_a_table(string table, string expected)
    {
        cells.Run(
            Text + "var entities = text.Entities; var pairs = text.CoOccurrences(TextUnit.Sentence); var network = pairs.Network(Association.Count); var corpus = text.Corpus;"
            + "var topics = Corpus.FromTexts(Enumerable.Range(0, 9).Select(i => ($\"{i}\", i % 2 == 0 ? \"cats purr softly\" : \"dogs bark loudly\"))).Analyze().Topics(k: 2, seed: 1);");

        Assert.StartsWith(Squeezed(expected), Squeezed(cells.Run($"#!sql\nSELECT * FROM {table}")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_are_a_table_with_their_sentences()
    {
        cells.Run(Text);

        Assert.Equal("words\nIran met Iraq .", cells.Run("#!sql\nSELECT string_agg(text, ' ' ORDER BY start) AS words FROM text_tokens WHERE doc = 'a' AND sentence = 0"));
    }

    [Fact]
    public void A_frame_of_any_keys_and_types_is_a_table()
    {
        cells.Run("""
            var frame = Frame.FromRowKeys(new[] { "x", "y" });
            frame.AddColumn("n", new[] { 1, 2 });
            frame.AddColumn("half", new[] { 0.5, double.NaN });
            frame.AddColumn("yes", new[] { true, false });
            frame.AddColumn("day", new[] { new DateTime(2024, 2, 29), new DateTime(2024, 3, 1, 12, 30, 0) });
            """);

        Assert.Equal("key  n    half  yes    day\nx    1  0.5000  True   2024-02-29T00:00:00\ny    2       –  False  2024-03-01T12:30:00", cells.Run("#!sql\nSELECT * FROM frame"));
        Assert.Equal("s  h\n3  1", cells.Run("#!sql\nSELECT sum(n) AS s, count(half) AS h FROM frame"));
    }

    [Fact]
    public void A_table_follows_its_variable()
    {
        cells.Run("var f = Frame.FromRowKeys(new[] { 0, 1 }); f.AddColumn(\"n\", new[] { 1, 2 });");
        Assert.Equal("s\n3", cells.Run("#!sql\nSELECT sum(n) AS s FROM f"));

        Assert.Equal("s\n30", Squeezed(cells.Run("f.ReplaceColumn(\"n\", new[] { 10, 20 });", "#!sql\nSELECT sum(n) AS s FROM f")));
        Assert.Equal("name\nx", cells.Run("var f = Corpus.FromTexts((\"x\", \"Iran.\"));", "#!sql\nSELECT doc AS name FROM f"));
        cells.Run("var f = 5;");
        Assert.Contains("Table with name f does not exist", cells.Fail("#!sql\nSELECT * FROM f"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a \"quoted\" ; DROP TABLE x; --")]
    [InlineData("it's")]
    [InlineData("select")]
    [InlineData("")]
    [InlineData("Größe 量")]
    public void A_column_may_have_any_name(string name)
    {
        var literal = "\"" + name.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        cells.Run($"var f = Frame.FromRowKeys(new[] {{ 0 }}); f.AddColumn({literal}, new[] {{ \"'; DROP TABLE f; --\" }});");

        var csv = Assert.Single(cells.Show("#!sql\nSELECT * FROM f")).FormattedValues.Single(v => v.MimeType == "text/csv").Value;
        Assert.EndsWith("'; DROP TABLE f; --\n", csv.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(name.Replace("\"", "\"\"", StringComparison.Ordinal), csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order", "\"order\" ORDER BY n")]
    [InlineData("@select", "\"select\"")]
    [InlineData("Größe", "größe")]
    [InlineData("_x1", "_X1")]
    public void A_variable_may_have_any_name(string name, string table)
    {
        cells.Run($"var {name} = Frame.FromRowKeys(new[] {{ 0 }}); {name}.AddColumn(\"n\", new[] {{ 7 }});");

        Assert.Equal("n\n7", cells.Run($"#!sql\nSELECT n FROM {table}"));
    }

    [Fact]
    public void Of_two_names_that_differ_in_case_the_one_written_alike_is_meant() =>
        Assert.Equal("doc\nbig", cells.Run("var t = Corpus.FromTexts((\"small\", \"x\")); var T = Corpus.FromTexts((\"big\", \"x\"));", "#!sql\nSELECT doc FROM T"));

    [Fact]
    public void A_table_of_the_user_goes_before_a_variable()
    {
        cells.Run(Text, "#!sql\nCREATE TABLE text AS SELECT 1 AS mine");

        Assert.Equal("mine\n1", Squeezed(cells.Run("#!sql\nSELECT * FROM text")));
    }

    [Fact]
    public void Strings_and_comments_name_no_variable() =>
        Assert.Equal("a\n$x text_tokens", cells.Run("#!sql\n-- $x \n/* $x */ SELECT '$x text_tokens' AS a"));

    [Fact]
    public void A_variable_behind_a_dollar_is_a_value()
    {
        cells.Run("var n = 2; var s = \"it's; DROP\"; var share = 0.5; var list = new[] { 1 };");

        Assert.Equal("n s share\n2 it's; DROP 0.5000", Squeezed(cells.Run("#!sql\nSELECT $n AS n, $s AS s, $share AS share")));
        Assert.Contains("nothere", cells.Fail("#!sql\nSELECT $nothere"), StringComparison.Ordinal);
        Assert.Contains("Int32[]", cells.Fail("#!sql\nSELECT $list"), StringComparison.Ordinal);
        Assert.Contains("$", cells.Fail("#!sql\nSELECT $1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_statements_the_last_rows_are_shown() =>
        Assert.Equal("b\n2", cells.Run("#!sql\nCREATE TABLE t (n INTEGER); INSERT INTO t VALUES (2); SELECT 1 AS a; SELECT n AS b FROM t; DROP TABLE t;"));

    [Fact]
    public void Nothing_to_run_is_no_error() => Assert.Equal("", cells.Run("#!sql\n-- later\n"));

    [Fact]
    public void Values_that_frames_have_not_become_what_they_have()
    {
        Assert.Equal("s l m b e\n3 [1, 2, 3] {k: 1} 0x6162 –", Squeezed(cells.Run("#!sql\nSELECT sum(x) AS s, [1, 2, 3] AS l, {'k': 1} AS m, 'ab'::BLOB AS b, NULL AS e FROM (VALUES (1), (2)) v(x)")));
        Assert.Equal("a  a_2\n1    2", cells.Run("#!sql\nSELECT 1 AS a, 2 AS a"));
        Assert.Equal("n", cells.Run("#!sql\nSELECT 1 AS n WHERE false"));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        cells.Run("var f = Frame.FromRowKeys(new[] { 0 }); f.AddColumn(\"<b>n\", new[] { \"<img src=x onerror=alert(1)>\" });");
        var html = cells.Html("#!sql\nSELECT * FROM f");

        Assert.Contains("&lt;img", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;n", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_can_be_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("t.csv", "name,n\nIran,3\nIraq,4\n").Replace('\\', '/');

        Assert.Equal("s\n7", cells.Run($"#!sql\nSELECT sum(n) AS s FROM read_csv('{file}')"));
    }

    [Theory]
    [InlineData("SELECT * FROM 'http://127.0.0.1:9/x.csv'", "offline")]
    [InlineData("LOAD httpfs", "disabled")]
    [InlineData("SET enable_external_access = true", "locked")]
    [InlineData("SET autoinstall_known_extensions = true", "locked")]
    public void The_network_is_out_of_reach(string sql, string said) => Assert.Contains(said, cells.Fail("#!sql\n" + sql), StringComparison.Ordinal);

    [Fact]
    public void A_result_is_shared_by_its_name_and_as_the_last()
    {
        cells.Run("#!sql --name kept\nSELECT 5 AS n", "#!sql\nSELECT 6 AS n");

        Assert.Equal("5", cells.Run("#!share --from sql kept", "kept.GetColumn<int>(\"n\")[0]"));
        Assert.Equal("6", cells.Run("#!share --from sql _ --as last\nlast.GetColumn<int>(\"n\")[0]"));
        Assert.Equal("n\n5", cells.Run("#!sql\nSELECT * FROM kept"));
        Assert.Equal("1", cells.Run("#!set --name set --value @sql:kept --byref\nset.RowCount"));
    }

    [Fact]
    public async Task A_query_that_goes_on_can_be_stopped()
    {
        cells.Run("#!sql\nCREATE TABLE kept AS SELECT 1 AS n");
        await cells.InterruptAsync("#!sql\nSELECT count(*) FROM range(1000000000000) a, range(1000) b WHERE a.range * b.range = 7");

        Assert.Equal("n\n1", cells.Run("#!sql\nSELECT n FROM kept"));
    }

    [Fact]
    public void What_is_shared_with_it_is_a_table() =>
        Assert.Equal("n\n3", cells.Run("#!fsharp\nlet f = Frame.ofColumns [ \"n\" => Series.ofValues [ 3 ] ]", "#!sql\n#!share --from fsharp f\nSELECT n FROM f"));

    // Without the alignment of columns.
    private static string Squeezed(string text) => string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
}
