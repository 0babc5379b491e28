namespace Dramatis.Notebooks.Tests.Languages;

public sealed class MarkupTests : IDisposable
{
    private readonly Cells cells = new();

    public void Dispose() => cells.Dispose();

    [Fact]
    public void Html_is_shown_as_it_is() => Assert.Equal("<b>bold</b>", cells.Html("#!html\n<b>bold</b>"));

    [Fact]
    public void Markdown_is_shown_as_text_and_html_in_it_stays_text()
    {
        var shown = Assert.Single(cells.Show("#!markdown\n# Title\n*so* <img src=x onerror=alert(1)>"));

        Assert.Contains("<h1>Title</h1>", Form(shown, "text/html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", Form(shown, "text/html"), StringComparison.Ordinal);
        Assert.StartsWith("# Title\n", Form(shown, "text/markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mermaid_comes_once_a_notebook()
    {
        var first = cells.Html("#!mermaid\ngraph LR\n  a --> b");
        var second = cells.Html("#!mermaid\ngraph LR\n  c --> d");

        Assert.True(first.Length > 2_000_000);
        Assert.True(second.Length < 3_000);
        Assert.Contains("c --&gt; d", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagrams_and_scripts_work_in_a_browser_without_a_network()
    {
        using var folder = new TemporaryFolder();
        cells.Run("var rows = Frame.FromRowKeys(new[] { 0, 1 }); rows.AddColumn(\"name\", new[] { \"Iran\", \"</script><img src=x onerror=alert(1)>\" });");
        var page = folder.Write("page.html", "<!DOCTYPE html><meta charset=utf-8><script>var define = function () { throw new Error('RequireJS was asked'); }; define.amd = {};</script><body>" + string.Concat(new[]
        {
            "#!mermaid\nflowchart LR\n  a[\"<img src=x onerror=alert(1)> texts\"] --> b",
            "#!mermaid\nmindmap\n  root((corpus))\n    entities",
            "#!mermaid\nthis is no diagram",
            "#!html\n<p id=\"out\"></p>",
            "#!javascript\n#!share --from csharp rows\ndocument.getElementById('out').textContent = rows.length + ' ' + rows[1].name + ' </script>';",
        }.Select(cell => cells.Html(cell))));

        await using var browser = await BrowserPage.OpenAsync(page);
        await browser.WaitForAsync("document.querySelectorAll('pre.dramatis-mermaid[data-drawn=yes] svg').length === 2");
        await browser.WaitForAsync("document.querySelectorAll('pre.dramatis-mermaid[data-drawn=failed]').length === 1");

        Assert.Contains("texts", await browser.EvaluateAsync<string>("document.querySelector('svg').textContent"), StringComparison.Ordinal);
        Assert.Equal("2 </script><img src=x onerror=alert(1)> </script>", await browser.EvaluateAsync<string>("document.getElementById('out').textContent"));
        Assert.StartsWith("this is no diagram", await browser.EvaluateAsync<string>("document.querySelector('[data-drawn=failed]').textContent"), StringComparison.Ordinal);
        Assert.Empty(browser.Errors);
        Assert.Empty(browser.Outside);
    }

    private static string Form(Microsoft.DotNet.Interactive.Events.DisplayEvent shown, string mimeType) => shown.FormattedValues.Single(v => v.MimeType == mimeType).Value;
}
