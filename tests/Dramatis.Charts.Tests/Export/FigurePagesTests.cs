using Dramatis.Charts.Export;
using Dramatis.Charts.Figures;
using Dramatis.Charts.Tests.Figures;

namespace Dramatis.Charts.Tests.Export;

public class FigurePagesTests
{
    [Theory]
    [MemberData(nameof(FigureTests.Names), MemberType = typeof(FigureTests))]
    public async Task Every_figure_draws_in_a_browser_without_the_network(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "figure.html");
        FigureTests.Draw(name, Samples.Text()).Save(path);
        await using var page = await BrowserPage.OpenAsync(path, 900, 700);

        await page.WaitForAsync("document.querySelectorAll('.main-svg').length > 0");
        Assert.True(await page.EvaluateAsync<int>("document.querySelectorAll('.main-svg path').length") > 3);
        Assert.Empty(page.Errors);
        Assert.Empty(page.Outside);
        await page.ScreenshotAsync("figure-" + name);
    }

    [Fact]
    public async Task A_click_in_a_saved_page_shows_the_sentences_behind_a_mark()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "figure.html");
        Figure.Mentions(Samples.Text()).Save(path);
        await using var page = await BrowserPage.OpenAsync(path, 900, 700);

        await page.WaitForAsync("document.querySelectorAll('.barlayer .point').length > 0");
        await page.ClickAsync("document.querySelectorAll('.barlayer .point')[0]");
        await page.WaitForAsync("document.querySelector('.dramatis-sentences li mark') !== null");
        Assert.Empty(page.Errors);
        await page.ScreenshotAsync("figure-sentences");
    }

    [Fact]
    public async Task Hostile_text_stays_text_in_labels_and_hovers()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "figure.html");
        FigureTests.Draw("mentions", Samples.HostileText()).Save(path);
        await using var page = await BrowserPage.OpenAsync(path, 900, 700);

        await page.WaitForAsync("document.querySelectorAll('.main-svg').length > 0");
        await page.EvaluateAsync<object>("Plotly.Fx.hover(document.querySelector('.dramatis-figure'), [{curveNumber: 0, pointNumber: 0}])");
        await page.WaitForAsync("document.querySelector('.hovertext') !== null");
        Assert.Contains(Samples.Hostile, await page.EvaluateAsync<string>("document.querySelector('.hovertext').textContent"), StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=alert(1)>"[..20], await page.EvaluateAsync<string>("document.querySelector('.yaxislayer-above').textContent"), StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.images.length"));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public void A_page_loads_nothing_and_says_how_its_figure_was_made()
    {
        var html = FigureHtml.Page(FigureTests.Draw("mentions", Samples.Text())).Replace(PlotlyScript.Source, "", StringComparison.Ordinal);

        Assert.Contains("<title>Mentions by entity</title>", html, StringComparison.Ordinal);
        Assert.Contains("recognizer=crf · top=15", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
    }
}
