using System.Text.Json;

namespace Dramatis.Cli.Tests;

public sealed class NotebooksTests(NotebooksFixture run) : IClassFixture<NotebooksFixture>
{
    private static IEnumerable<string> Names => Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Select(f => Path.GetFileName(f));

    [Fact]
    public void They_run_to_their_end_and_say_so_on_standard_error()
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("01-mentions  3/", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{Names.Count()} of {Names.Count()} notebooks ran to their end. Report: {Path.Combine("artifacts", "report.html")}", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("LightLDA", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_copy_has_been_executed_without_error_and_shows_something()
    {
        Assert.All(Names, name =>
        {
            using var notebook = JsonDocument.Parse(File.ReadAllText(Path.Combine(run.First, "artifacts", "notebooks", name)));
            var code = notebook.RootElement.GetProperty("cells").EnumerateArray().Where(c => c.GetProperty("cell_type").GetString() == "code").ToList();
            Assert.Equal(Enumerable.Range(1, code.Count), code.Select(c => c.GetProperty("execution_count").GetInt32()));
            var outputs = code.SelectMany(c => c.GetProperty("outputs").EnumerateArray()).ToList();
            Assert.DoesNotContain(outputs, o => o.GetProperty("output_type").GetString() == "error");
            Assert.Contains(outputs, o => o.GetProperty("data").TryGetProperty("application/vnd.plotly.v1+json", out _));
            Assert.DoesNotContain("injected-parameters", notebook.RootElement.GetRawText(), StringComparison.Ordinal);
        });
    }

    /// <summary>VS Code asks a kernel to run only cells in a language that it named: for the kernelspec’s C#, the Jupyter extension names C# and no other.</summary>
    [Fact]
    public void The_committed_ones_are_in_the_language_of_the_kernelspec_for_VS_Code()
    {
        Assert.All(Names, name =>
        {
            using var notebook = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "notebooks", name)));
            var metadata = notebook.RootElement.GetProperty("metadata");
            Assert.Equal("C#", metadata.GetProperty("kernelspec").GetProperty("language").GetString());
            Assert.Equal("C#", metadata.GetProperty("language_info").GetProperty("name").GetString());
            Assert.All(notebook.RootElement.GetProperty("cells").EnumerateArray(), c => Assert.False(c.GetProperty("metadata").TryGetProperty("vscode", out _)));
        });
    }

    [Fact]
    public void The_report_holds_all_figures_and_loads_nothing()
    {
        var report = File.ReadAllText(Path.Combine(run.First, "artifacts", "report.html"));
        var figures = Directory.EnumerateFiles(Path.Combine(run.First, "artifacts", "figures"), "*.html").Count();

        Assert.True(figures >= 6);
        Assert.True(report.Split("<div class=\"chart\"").Length - 1 >= figures);
        Assert.DoesNotContain("src=\"http", report, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", report, StringComparison.Ordinal);
        Assert.DoesNotContain("<div class=\"error\"", report, StringComparison.Ordinal);
        Assert.Contains("1 document", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_browser_the_report_draws_its_charts_offline()
    {
        var report = Path.Combine(run.First, "artifacts", "report.html");
        var charts = (await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken)).Split("<div class=\"chart\"").Length - 1;
        await using var page = await BrowserPage.OpenAsync(report);
        await page.EvaluateAsync<object>("document.querySelector('.chart').scrollIntoView()");
        await page.WaitForAsync("document.querySelector('.chart .main-svg') !== null");
        await page.EvaluateAsync<object>("window.dispatchEvent(new Event('beforeprint'))");
        await page.WaitForAsync("[...document.querySelectorAll('.chart')].every(p => p.querySelector('.main-svg'))");

        Assert.Equal(charts, await page.EvaluateAsync<int>("document.querySelectorAll('.chart').length"));
        Assert.Empty(page.Errors);
        Assert.Empty(page.Outside);
        await page.ScreenshotAsync("report");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [Theory]
    [InlineData("01-mentions", "bar", "document.querySelectorAll('.chart .barlayer .point')[0]")]
    [InlineData("02-co-occurrence", "edge", "[...document.querySelectorAll('.chart')].flatMap(c => [...c.querySelectorAll('.scatterlayer .trace')].filter(t => t.__data__[0].trace.customdata)).map(t => t.querySelector('.points path'))[0]")]
    [InlineData("02-co-occurrence", "cell", "document.querySelectorAll('.chart .heatmap-label')[1]")]
    [InlineData("04-words", "word", "document.querySelectorAll('.chart .barlayer .point')[0]")]
    [InlineData("05-compare", "key word", "document.querySelectorAll('.chart .barlayer .point')[0]")]
    public async Task A_click_shows_the_sentences_behind_a_mark(string notebook, string mark, string element)
    {
        await using var page = await BrowserPage.OpenAsync(Path.Combine(run.First, "artifacts", "report.html"));
        await page.EvaluateAsync<object>($"[...document.querySelectorAll('.notebook')].filter(n => !n.innerHTML.includes('{notebook}')).forEach(n => n.remove()); window.dispatchEvent(new Event('beforeprint'))");
        await page.WaitForAsync("document.querySelectorAll('.chart').length > 0 && [...document.querySelectorAll('.chart')].every(p => p.querySelector('.main-svg'))");
        await page.ClickAsync(element);
        await page.WaitForAsync("document.querySelector('.dramatis-sentences li mark') !== null");

        var marked = await page.EvaluateAsync<string>("document.querySelector('.dramatis-sentences li mark').textContent");
        Assert.Contains(marked, File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").First()), StringComparison.Ordinal);
        await page.ScreenshotAsync("sentences-" + mark.Replace(' ', '-'));
        await page.EvaluateAsync<object>("document.querySelector('.dramatis-sentences button').click()");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.dramatis-sentences') === null"));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public void Another_run_elsewhere_in_another_language_on_one_processor_leaves_the_same_bytes()
    {
        var files = Files(run.First);

        Assert.Contains("tables/entities.csv", files);
        Assert.Equal(files, Files(run.Second));
        Assert.All(files, file => Assert.True(
            File.ReadAllBytes(Path.Combine(run.First, "artifacts", file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(run.Second, "artifacts", file))), file));
    }

    private static string[] Files(string study) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(study, "artifacts"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Path.Combine(study, "artifacts"), f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];
}
