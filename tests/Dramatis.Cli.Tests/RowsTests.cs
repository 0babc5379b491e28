using System.Text.Json;

namespace Dramatis.Cli.Tests;

public sealed class RowsTests : IDisposable
{
    private const string Text = "Ana Lima met “Bob”\tin Iran. President George W.\nBush left Iran.\nMs. Lima, said Mr. Bush, saw Iran, Peru and \\ Peru.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("dramatis-").FullName;
    private readonly string path;

    public RowsTests() => File.WriteAllText(path = Path.Combine(folder, "a.txt"), Text);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("sentences", "doc start end text")]
    [InlineData("tokens", "doc sentence start end text")]
    [InlineData("mentions", "doc sentence start end surface type entity")]
    [InlineData("entities", "entity type mentions documents aliases")]
    [InlineData("cooccurrences", "a b count npmi")]
    [InlineData("topics", "topic rank term weight")]
    public void Columns_are_those_of_the_contract_and_standard_output_holds_rows_only(string command, string columns)
    {
        string[] more = command == "topics" ? ["-k", "2"] : [];
        var (exitCode, output, error) = DramatisCommand.Run([command, path, .. more]);

        Assert.Equal((0, ""), (exitCode, error));
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(columns.Replace(' ', '\t'), lines[0]);
        Assert.True(lines.Length > 1);
        Assert.All(lines, line => Assert.Equal(columns.Split(' ').Length, line.Split('\t').Length));
    }

    [Fact]
    public void Words_make_pairs_at_a_distance_and_with_a_direction()
    {
        File.WriteAllText(Path.Combine(folder, "b.csv"), "id,year,text\n1,1990,the cat saw the cat\n");
        var (exitCode, output, _) = DramatisCommand.Run("cooccurrences", Path.Combine(folder, "b.csv"), "--of", "words", "--window", "1 word", "--directed", "--measure", "llr,dice", "--min-count", "2");

        Assert.Equal(0, exitCode);
        Assert.Equal(["a\tb\tcount\tllr\tdice", "the\tcat\t2\t5.545177444479562\t1"], output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Offsets_lead_back_to_the_text()
    {
        var rows = Json("mentions", path);

        Assert.Contains(rows, r => r.GetProperty("surface").GetString() == "George W.\nBush");
        Assert.All(rows, r => Assert.Equal(
            Text[r.GetProperty("start").GetInt32()..r.GetProperty("end").GetInt32()], r.GetProperty("surface").GetString()));
    }

    [Fact]
    public void Tsv_escapes_and_csv_quotes_what_would_break_a_row()
    {
        var tsv = DramatisCommand.Run("sentences", path, "--format", "tsv").Output;
        Assert.Contains("“Bob”\\tin Iran.", tsv, StringComparison.Ordinal);
        Assert.Contains("George W.\\nBush", tsv, StringComparison.Ordinal);
        Assert.Contains("\\\\ Peru", tsv, StringComparison.Ordinal);

        var csv = DramatisCommand.Run("sentences", path, "--format", "csv").Output;
        Assert.Contains("\"President George W.\nBush left Iran.\"", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_for_people() =>
        Assert.Contains("George W. Bush", DramatisCommand.Run("entities", path, "--format", "table").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("gexf", "<gexf")]
    [InlineData("graphml", "<graphml")]
    public void Networks_are_written_whole(string format, string start)
    {
        var (exitCode, output, _) = DramatisCommand.Run("cooccurrences", path, "--format", format);

        Assert.Equal(0, exitCode);
        Assert.Contains(start, output, StringComparison.Ordinal);
        System.Xml.Linq.XDocument.Parse(output);
    }

    [Fact]
    public void Culture_and_processors_change_no_byte()
    {
        string[][] commands = [["mentions", path], ["cooccurrences", path], ["topics", path, "-k", "2"]];
        Assert.All(commands, command =>
        {
            var expected = DramatisCommand.Run(command).Output;
            foreach (var (language, processors) in new[] { ("tr_TR.UTF-8", "1"), ("de_DE.UTF-8", "2") })
            {
                var environment = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language, ["DOTNET_PROCESSOR_COUNT"] = processors };
                Assert.Equal(expected, DramatisCommand.RunIn(folder, environment, command).Output);
            }
        });
    }

    private static List<JsonElement> Json(params string[] args) =>
        [.. DramatisCommand.Run([.. args, "--format", "jsonl"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
