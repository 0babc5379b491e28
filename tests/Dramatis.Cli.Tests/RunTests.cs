using System.Text.Json.Nodes;

namespace Dramatis.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dramatis-").FullName;

    public RunTests() => Write("a", ("parameters", "var corpus = \"x\";\nvar k = 1;"), (null, "Console.WriteLine(\"to the notebook\");\nk"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("no parameter kk", "-p", "kk=1")]
    [InlineData("k wants a value of type int", "-p", "k=one")]
    [InlineData("name=value", "-p", "k")]
    [InlineData("use --corpus", "--corpus", "notebooks", "-p", "corpus=x")]
    [InlineData("use --output", "-p", "output=x")]
    [InlineData("--output is empty", "--output", "")]
    [InlineData("would overwrite", "--output", ".")]
    [InlineData("Unknown option", "--nonsense")]
    public void Wrong_usage_is_2_and_nothing_is_run(string said, params string[] args)
    {
        var (exitCode, output, error) = Run(["run", .. args]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("dramatis: ", error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "artifacts")));
    }

    [Theory]
    [InlineData("nowhere.ipynb", "looked in")]
    [InlineData("artifacts*/*.ipynb", "no notebook")]
    public void A_notebook_that_is_not_there_is_1(string notebook, string said)
    {
        var (exitCode, _, error) = Run("run", notebook);

        Assert.Equal(1, exitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_fails_is_1_and_its_place_is_told()
    {
        Write("b", (null, "var b = 1;\nb.Nonsense();"));
        var (exitCode, output, error) = Run("run", "-p", "k=41", "-o", "out");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("a  3/3  Console.WriteLine", error, StringComparison.Ordinal);
        Assert.Contains($"dramatis: {Path.Combine("notebooks", "b.ipynb")}, cell 1 (text cells count), line 2\n  b.Nonsense();\n  CS1061: ", error, StringComparison.Ordinal);
        Assert.Contains("1 of 2 notebooks ran to their end", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Contains("\"41\"", File.ReadAllText(Path.Combine(folder, "out", "notebooks", "a.ipynb")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "out", "report.html")));
    }

    [Fact]
    public void A_notebook_that_takes_its_process_down_fails_alone()
    {
        Write("a", (null, "1"), (null, "Environment.FailFast(\"worn out\");"));
        Write("b", (null, "2"));
        var (exitCode, _, error) = Run("run");

        Assert.Equal(1, exitCode);
        Assert.Contains("a.ipynb, cell 2 (text cells count)\n  The process that ran the notebook ended in this cell", error, StringComparison.Ordinal);
        Assert.Contains("worn out", error, StringComparison.Ordinal);
        Assert.Contains("1 of 2 notebooks ran to their end", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Resumed_it_runs_only_what_has_changed()
    {
        Run("run");
        var (exitCode, _, error) = Run("run", "--resume");

        Assert.Equal(0, exitCode);
        Assert.Contains("a  as before", error, StringComparison.Ordinal);
        Assert.DoesNotContain("1/2", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", "while (true) { k++; }")]
    [InlineData("TERM", "await Task.Delay(-1);")]
    [InlineData("INT", "var text = Corpus.FromTexts((\"a\", \"Ana Lima met Bob Ray.\")).Analyze();\nwhile (true) { Figure.Mentions(text.Entities, 5).Save(\"../artifacts/figures/f.html\"); }")]
    public void An_interruption_is_1_and_leaves_no_half_of_a_file(string signal, string endless)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        Write("a", ("parameters", "var k = 1;"), (null, endless));
        var (exitCode, error) = DramatisCommand.Interrupt(folder, "1/2", signal, "run");

        Assert.Equal(1, exitCode);
        Assert.EndsWith("Interrupted.\n", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder, "*.unfinished", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(folder, "artifacts", "report.html")));
    }

    private (int ExitCode, string Output, string Error) Run(params string[] args) => DramatisCommand.RunIn(folder, new Dictionary<string, string>(), args);

    private void Write(string name, params (string? Tag, string Source)[] cells)
    {
        var notebook = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select((cell, i) => new JsonObject
            {
                ["cell_type"] = "code",
                ["execution_count"] = null,
                ["id"] = $"c{i}",
                ["metadata"] = cell.Tag is null ? new JsonObject() : new JsonObject { ["tags"] = new JsonArray(cell.Tag) },
                ["outputs"] = new JsonArray(),
                ["source"] = cell.Source,
            })]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        Directory.CreateDirectory(Path.Combine(folder, "notebooks"));
        File.WriteAllText(Path.Combine(folder, "notebooks", name + ".ipynb"), notebook.ToJsonString());
    }
}
