namespace Dramatis.Cli.Tests;

public sealed class EntityCommandsTests : IDisposable
{
    private const string Gold = "Ana\tB-PER\nLima\tI-PER\nleft\tO\nPeru\tB-LOC\n.\tO\n\nThen\tO\nMs.\tO\nLima\tB-PER\nsaw\tO\nIran\tB-LOC\n.\tO\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Training_and_evaluating_go_through_files()
    {
        var gold = folder.Write("gold.txt", Gold);
        var weights = Path.Combine(folder.Path, "my.model");
        Assert.Equal((0, "", ""), DramatisCommand.Run("train", "entities", gold, "--output", weights, "--least-count", "1"));

        var (exitCode, output, error) = DramatisCommand.Run("evaluate", "entities", gold, "--recognizer", weights);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("type\tprecision\trecall\tf1\tgold\tfound\tcorrect\nALL\t", output, StringComparison.Ordinal);
        Assert.Equal(4, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("gold\tfound\tcount\n", DramatisCommand.Run("evaluate", "entities", gold, "--show", "confusion").Output, StringComparison.Ordinal);
        Assert.StartsWith("error\tgold\tfound\tcount\n", DramatisCommand.Run("evaluate", "entities", gold, "--show", "errors").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Golden_sentences_are_scored_by_the_text()
    {
        var golden = folder.Write("golden.jsonl", "{\"text\": \"He left. She  came.\", \"sentences\": [\"He left.\", \"She came.\"]}\n{\"text\": \"He left.\", \"sentences\": [\"He\", \"left.\"]}\n");

        Assert.Equal("type\tprecision\trecall\tf1\tgold\tfound\tcorrect\ntext\t0.5\t0.5\t0.5\t2\t2\t1\n", DramatisCommand.Run("evaluate", "sentences", golden).Output);
    }

    [Fact]
    public void Decisions_names_patterns_and_reasons()
    {
        var text = folder.Write("a.txt", "Ana Lima left Iran for Peru. Ms. Lima read Resolution 1441.\n");
        var aliases = folder.Write("aliases.tsv", "merge\tIran\tPeru\ndrop\tNobody\n");
        var names = folder.Write("names.tsv", "Iran\tORG\n");

        var (_, explained, _) = DramatisCommand.Run("entities", text, "--explain", "--entity", "Ana Lima");
        Assert.Contains("Ana Lima\tLima\t1\tLastName\t0.95\ta.txt:0-8", explained, StringComparison.Ordinal);
        var (exitCode, output, error) = DramatisCommand.Run("entities", text, "--aliases", aliases, "--diff");
        Assert.Equal((0, "surface\tbefore\tafter\tmentions\nPeru\tPLACE Peru\tPLACE Iran\t1\n"), (exitCode, output));
        Assert.Contains("Nobody", error, StringComparison.Ordinal);
        var mentions = DramatisCommand.Run("mentions", text, "--names", names, "--pattern", "work=Resolution [0-9]+", "--confidence").Output;
        Assert.Contains("\tIran\tORG\tIran\t1\n", mentions, StringComparison.Ordinal);
        Assert.Contains("\tResolution 1441\tWORK\tResolution 1441\t1\n", mentions, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_stand_among_the_mentions()
    {
        var text = folder.Write("a.txt", "Ana Lima left on April 9, 2003.\n");

        Assert.Contains("a.txt\t0\t17\t30\tApril 9, 2003\tDATE\t2003-04-09\n", DramatisCommand.Run("mentions", text).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_are_cut_as_options_say()
    {
        var text = folder.Write("a.txt", "Don't e-mail well-known men!");

        var rows = DramatisCommand.Run("tokens", text, "--hyphens", "split", "--contractions", "split", "--drop", "punctuation").Output;
        Assert.Equal(["text", "Do", "n't", "e-mail", "well", "known", "men"], rows.TrimEnd('\n').Split('\n').Select(r => r.Split('\t')[4]));
    }

    [Fact]
    public void Terms_of_several_words_come_from_a_file()
    {
        var text = folder.Write("a.txt", "The foreign minister left.");
        var terms = folder.Write("terms.list", "foreign minister\n");

        Assert.Contains("\tforeign minister\n", DramatisCommand.Run("tokens", text, "--compounds", terms).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nationalities_stand_beside_their_countries()
    {
        var text = folder.Write("a.txt", "Two Iranians left Iran. A Peruvian stayed in Iran.");

        Assert.Equal(
            "country\tcountry_mentions\tnationality\tmentions\nIran\t2\tIranian\t1\nPeru\t0\tPeruvian\t1\n",
            DramatisCommand.Run("entities", text, "--nationalities").Output);
    }

    [Theory]
    [InlineData("tokens gold.txt --compounds missing.list", 1, "missing.list")]
    [InlineData("train entities gold.txt", 2, "--output")]
    [InlineData("evaluate entities missing.txt", 1, "missing.txt")]
    [InlineData("evaluate tokens gold.txt --hyphens both", 2, "--hyphens both")]
    [InlineData("entities gold.txt --diff", 2, "--aliases")]
    [InlineData("entities gold.txt --recognizer gold.txt", 1, "dramatis train entities")]
    [InlineData("entities gold.txt --pattern x", 2, "TYPE=REGEX")]
    public void Mistakes_are_said(string command, int exitCode, string said)
    {
        folder.Write("gold.txt", Gold);
        var result = DramatisCommand.RunIn(folder.Path, new Dictionary<string, string>(), command.Split(' '));

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
