namespace Dramatis.Cli.Tests.Kernel;

/// <summary>Jupyter Notebook in a browser, as a researcher has it open.</summary>
public sealed class NotebookPageTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    private const string Charts = "[...document.querySelectorAll('.output_area .js-plotly-plot')].filter(p => p.querySelector('.main-svg .point, .main-svg .trace, .main-svg .scatterlayer path')).length";

    [Fact]
    public async Task A_notebook_runs_and_its_charts_are_drawn_without_a_network()
    {
        using var folder = new TemporaryFolder();
        foreach (var part in new[] { "notebooks", "seeds" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, part));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, part)))
            {
                File.Copy(file, Path.Combine(folder.Path, part, Path.GetFileName(file)));
            }
        }

        using var server = NotebookServer.Start(folder.Path, kernel);
        await using var page = await BrowserPage.OpenAsync(new Uri(server.Address, "notebooks/notebooks/01-mentions.ipynb"), 1200, 1000);
        await page.WaitForAsync("window.Jupyter && Jupyter.notebook && Jupyter.notebook._fully_loaded && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected()", 60);
        Assert.Equal("C# (Dramatis)", await page.EvaluateAsync<string>("document.querySelector('.kernel_indicator_name').textContent"));

        await page.EvaluateAsync<object>("void Jupyter.notebook.execute_all_cells()");
        await page.WaitForAsync("!document.querySelector('.code_cell.running') && Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code').every(c => c.input_prompt_number > 0)", 60);
        await page.WaitForAsync($"{Charts} === 2");
        await page.EvaluateAsync<object>("void document.querySelector('.js-plotly-plot').scrollIntoView()");
        await page.ScreenshotAsync("jupyter-notebook", fullPage: false);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelectorAll('.output_error').length"));

        // A click on a bar: the sentences behind it.
        await page.ClickAsync("document.querySelectorAll('.barlayer .point path')[0]");
        await page.WaitForAsync("document.querySelectorAll('.dramatis-sentences li mark').length >= 3");

        // One cell run again: its chart is drawn again, though plotly.js came with another output.
        await page.EvaluateAsync<object>("void (c => { Jupyter.notebook.select(Jupyter.notebook.find_cell_index(c)); c.clear_output(); Jupyter.notebook.execute_cell(); })(Jupyter.notebook.get_cells().filter(c => c.element.find('.js-plotly-plot').length)[1])");
        await page.WaitForAsync($"!document.querySelector('.code_cell.running') && {Charts} === 2");

        // Saved without the output that brought plotly.js, and opened again: what is left is still to be seen.
        await page.EvaluateAsync<object>("void (c => { c.clear_output(); window.saved = false; Jupyter.notebook.save_notebook().then(() => window.saved = true); })(Jupyter.notebook.get_cells().filter(c => c.element.find('.js-plotly-plot').length)[0])");
        await page.WaitForAsync("window.saved === true");
        await page.EvaluateAsync<object>("void (window.onbeforeunload = null, location.reload())");
        await page.WaitForAsync("!window.saved && window.Jupyter && Jupyter.notebook && Jupyter.notebook._fully_loaded", 60);
        await page.WaitForAsync("[...document.querySelectorAll('.output_area img')].filter(i => i.src.startsWith('data:image/svg+xml') && i.naturalWidth > 400 && i.offsetWidth > 400).length === 1");
        Assert.All(page.Outside, address => Assert.StartsWith(server.Address.AbsoluteUri, address.Replace("ws://", "http://", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
