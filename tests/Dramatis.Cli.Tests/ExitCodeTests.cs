namespace Dramatis.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dramatis-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("tokens")]
    [InlineData("tokens", "x.txt", "--unknown")]
    [InlineData("tokens", "x.txt", "--format", "xml")]
    [InlineData("tokens", "x.txt", "--format", "gexf")]
    [InlineData("tokens", "x.txt", "--encoding", "latin")]
    [InlineData("cooccurrences", "x.txt", "--window", "page")]
    [InlineData("cooccurrences", "x.txt", "--measure", "luck")]
    [InlineData("cooccurrences", "x.txt", "--min-count", "0")]
    [InlineData("cooccurrences", "x.txt", "--of", "letters")]
    [InlineData("topics", "x.txt", "-k", "many")]
    [InlineData("topics", "x.txt", "--model", "magic")]
    public void Wrong_usage_is_2(params string[] args)
    {
        File.WriteAllText(Path.Combine(folder, "x.txt"), "Iran met Iraq.");
        var (exitCode, output, error) = DramatisCommand.RunIn(folder, new Dictionary<string, string>(), args);

        Assert.Equal((2, ""), (exitCode, output));
        AssertIsForUsers(error);
    }

    [Theory]
    [InlineData("missing.txt", "no such file")]
    [InlineData("*.txt", "no file matches")]
    [InlineData("latin.md", "byte 1 (0xE9)")]
    public void Failed_work_is_1(string path, string said)
    {
        File.WriteAllBytes(Path.Combine(folder, "latin.md"), [(byte)'a', 0xE9, (byte)'b']);
        var (exitCode, output, error) = DramatisCommand.RunIn(folder, new Dictionary<string, string>(), "tokens", path);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        AssertIsForUsers(error);
    }

    [Fact]
    public void Topics_that_the_text_cannot_bear_are_1()
    {
        File.WriteAllText(Path.Combine(folder, "x.txt"), "Iran met Iraq.");
        var (exitCode, _, error) = DramatisCommand.RunIn(folder, new Dictionary<string, string>(), "topics", "x.txt", "-k", "9");

        Assert.Equal(1, exitCode);
        Assert.Contains("k is 9", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Done_is_0_and_what_was_left_out_is_said_on_standard_error()
    {
        File.WriteAllText(Path.Combine(folder, "x.txt"), "Iran met Iraq.");
        File.WriteAllText(Path.Combine(folder, "empty.txt"), "");
        var (exitCode, output, error) = DramatisCommand.Run("entities", folder);

        Assert.Equal(0, exitCode);
        Assert.Equal("entity\ttype\tmentions\tdocuments\taliases\nIran\tPLACE\t1\t1\tIran\nIraq\tPLACE\t1\t1\tIraq\n", output);
        Assert.Contains("empty.txt", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "cooccurrences")]
    [InlineData("--version", "0.")]
    public void Help_and_version_are_0(string option, string said)
    {
        var (exitCode, output, _) = DramatisCommand.Run(option);

        Assert.Equal(0, exitCode);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    private static void AssertIsForUsers(string error)
    {
        Assert.StartsWith("dramatis: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
