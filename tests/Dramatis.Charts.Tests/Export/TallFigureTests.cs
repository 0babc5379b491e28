using Dramatis.Charts.Export;
using Dramatis.Charts.Figures;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Recognition;

namespace Dramatis.Charts.Tests.Export;

public sealed class TallFigureTests
{
    [Fact]
    public async Task Many_categories_scroll_on_screen_and_are_whole_on_paper()
    {
        using var folder = new TemporaryFolder();
        var names = Enumerable.Range(0, 80).Select(i => $"Ana {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}lima");
        var text = Corpus.FromTexts(("a", string.Join(' ', names.Select(n => $"Mr. {n} left.")))).Analyze(new RuleRecognizer());
        var file = Path.Combine(folder.Path, "figure.html");
        Figure.Mentions(text, 80).Save(file);

        await using var page = await BrowserPage.OpenAsync(file);
        await page.WaitForAsync("document.querySelector('.dramatis-figure .main-svg') !== null");
        Assert.True(await page.EvaluateAsync<bool>("(t => t.scrollHeight > t.clientHeight + 300 && t.clientHeight <= Math.max(600, innerHeight))(document.querySelector('.dramatis-tall'))"));
        Assert.Equal("none", await page.PrintedAsync<string>("getComputedStyle(document.querySelector('.dramatis-tall')).maxHeight"));
    }

    [Fact]
    public void Few_categories_do_not()
    {
        var text = Corpus.FromTexts(("a", "Ana Lima met Bob Ray.")).Analyze(new RuleRecognizer());

        Assert.DoesNotContain("dramatis-tall", FigureHtml.Fragment(Figure.Mentions(text, 5)), StringComparison.Ordinal);
    }
}
