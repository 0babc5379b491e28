using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dramatis.Cli.Tests.Kernel.VSCode;

/// <summary>A notebook in VS Code, as a researcher has it open.</summary>
public sealed class VSCodeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task A_notebook_runs_and_its_charts_are_drawn_without_a_network()
    {
        foreach (var file in new[] { "notebooks", "seeds" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(Repository.Root, part))))
        {
            folder.Write(Path.GetRelativePath(Repository.Root, file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        }

        folder.Write(Path.Combine(".vscode", "settings.json"), Settings().ToJsonString());
        using var server = CodeServer.Start(folder.Path, Path.Combine("notebooks", "01-mentions.ipynb"), data.Path);
        await using var page = await BrowserPage.OpenAsync(server.Address, 1200, 5600);
        var report = await server.ReportAsync(120);

        Assert.Equal("[]", report["said"]!.ToJsonString());
        Assert.All(report["cells"]!.AsArray(), cell => Assert.Equal(("csharp", true), (cell!["language"]!.ToString(), (bool)cell["succeeded"]!)));
        Assert.Equal(2, report["cells"]!.AsArray().Count(cell => cell!["outputs"]!.ToJsonString().Contains("image/svg", StringComparison.Ordinal)));
        await page.WaitForInFramesAsync("document.querySelectorAll('.js-plotly-plot .main-svg:first-child').length === 2 && document.querySelector('.dramatis-kwic') !== null", 30);
        await page.ScreenshotAsync("vscode", fullPage: false);
    }

    // The folder's own, but for the kernel, which is built already.
    private static JsonNode Settings()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
        settings["dotnet-interactive.kernelTransportArgs"] =
            new JsonArray("{dotnet_path}", Path.Combine(AppContext.BaseDirectory, "Dramatis.Cli.dll"), "kernel", "stdio", "--working-dir", "{working_dir}");
        return settings;
    }
}
