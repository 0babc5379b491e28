using System.Text.Json;

namespace Dramatis.Cli.Tests;

public sealed class FigureTests : IDisposable
{
    private const string Bars = """{"data":[{"type":"bar","name":"one","x":["a","b"],"y":[1,2]}],"layout":{"title":{"text":"Bars"}}}""";

    private readonly string folder = Directory.CreateTempSubdirectory("dramatis-").FullName;

    public FigureTests() => File.WriteAllText(Path.Combine(folder, "f.json"), Bars);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_figure_becomes_a_file_and_the_file_a_figure()
    {
        var (exitCode, output, error) = Run("figure", "f.json", "--output", "new/f.pdf", "--venue", "nature-1col");
        Assert.Equal((0, "", ""), (exitCode, output, error));

        var inspected = Run("figure", "--inspect", "new/f.pdf", "--output", "again.svg", "--format", "jsonl");
        Assert.Equal((0, ""), (inspected.ExitCode, inspected.Error));
        Assert.Contains("""{"field":"title","value":"Bars"}""", inspected.Output, StringComparison.Ordinal);
        Assert.Contains("""{"field":"trace 1","value":"bar one"}""", inspected.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("figure", "f.json", "-o", "straight.svg").ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "straight.svg")), File.ReadAllText(Path.Combine(folder, "again.svg")));
    }

    [Fact]
    public void Without_the_native_engine_the_figure_is_the_same_bytes()
    {
        Run("figure", "f.json", "-o", "v8.svg");
        var (exitCode, _, error) = DramatisCommand.RunIn(folder, new Dictionary<string, string> { ["DRAMATIS_SCRIPT_ENGINE"] = "jint", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kolkata" }, "figure", "f.json", "-o", "jint.svg");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "v8.svg")), File.ReadAllText(Path.Combine(folder, "jint.svg")));
    }

    [Fact]
    public void Warnings_go_to_standard_error_and_strict_makes_them_an_error()
    {
        var (exitCode, output, error) = Run("figure", "f.json", "-o", "f.png", "--venue", "plos");
        Assert.Equal((0, ""), (exitCode, output));
        Assert.Contains("warning: PLOS, the text’s width takes .tiff, .eps, not .png.", error, StringComparison.Ordinal);

        var strict = Run("figure", "f.json", "-o", "strict.png", "--venue", "plos", "--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.False(File.Exists(Path.Combine(folder, "strict.png")));
    }

    [Theory]
    [InlineData("--output FILE", "figure", "f.json")]
    [InlineData("the ending", "figure", "f.json", "-o", "f.bmp")]
    [InlineData("Choose one of nature-1col", "figure", "f.json", "-o", "f.pdf", "--venue", "nowhere")]
    [InlineData("okabe-ito", "figure", "f.json", "-o", "f.pdf", "--palette", "mine")]
    [InlineData("above 0", "figure", "f.json", "-o", "f.png", "--dpi", "0")]
    [InlineData("give one", "figure", "f.json", "-o", "f.png", "--venue", "plos", "--width", "80")]
    public void Wrong_usage_is_2(string said, params string[] args)
    {
        var (exitCode, output, error) = Run(args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(said == "the ending" ? "a figure is saved as" : said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.json", "can’t be read")]
    [InlineData("broken.json", "no JSON: line 1")]
    public void A_figure_that_cant_be_read_is_1_and_named(string file, string said)
    {
        File.WriteAllText(Path.Combine(folder, "broken.json"), "{\"data\": [");
        var (exitCode, _, error) = Run("figure", file, "-o", "f.svg");

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"dramatis: {file}: ", error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_browser_is_a_trace_that_needs_one_is_named()
    {
        File.WriteAllText(Path.Combine(folder, "3d.json"), """{"data":[{"type":"scatter3d","x":[1],"y":[1],"z":[1]}],"layout":{}}""");
        var (exitCode, _, error) = DramatisCommand.RunIn(folder, new Dictionary<string, string> { ["CHROME_PATH"] = Path.Combine(folder, "no-chrome") }, "figure", "3d.json", "-o", "f.png");

        Assert.Equal(1, exitCode);
        Assert.Contains("no-chrome can’t be started", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_venues_are_rows()
    {
        var rows = Run("figure", "--venues", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Contains(rows, r => r.GetProperty("venue").GetString() == "ieee-1col" && r.GetProperty("width").GetDouble() == 88.9);
    }

    private (int ExitCode, string Output, string Error) Run(params string[] args) => DramatisCommand.RunIn(folder, new Dictionary<string, string>(), args);
}
