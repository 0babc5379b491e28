using System.Globalization;

namespace Dramatis.Cli.Tests.Kernel;

/// <summary>The kernel as Jupyter’s own clients find it.</summary>
public sealed class JupyterClientTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [Fact]
    public void Every_kind_of_message_is_answered_as_jupyter_client_expects()
    {
        var (exitCode, output) = kernel.Python("protocol.py");
        Assert.True(exitCode == 0, output);
        Assert.Contains("checks held", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_notebook_runs_through_nbclient_and_is_seen_whole_through_nbconvert()
    {
        using var folder = new TemporaryFolder();
        var notebooks = Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).ToList();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds")).Concat(notebooks))
        {
            folder.Write(Path.GetRelativePath(Repository.Root, file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        }

        var (exitCode, output) = kernel.Python("notebooks.py", [.. notebooks.Select(n => Path.Combine(folder.Path, "notebooks", Path.GetFileName(n)))]);
        Assert.True(exitCode == 0, output);
        Assert.Equal(notebooks.Count, output.Split('\n').Count(line => line.Contains(" charts", StringComparison.Ordinal)));

        foreach (var notebook in notebooks)
        {
            var name = Path.GetFileNameWithoutExtension(notebook);
            var charts = int.Parse(output.Split('\n').Single(l => l.StartsWith(name, StringComparison.Ordinal)).Split(' ')[^2], CultureInfo.InvariantCulture);
            await using var page = await BrowserPage.OpenAsync(Path.Combine(folder.Path, "notebooks", name + ".html"));
            await page.WaitForAsync($"document.querySelectorAll('.js-plotly-plot .main-svg:first-child').length === {charts}");
        }
    }
}
