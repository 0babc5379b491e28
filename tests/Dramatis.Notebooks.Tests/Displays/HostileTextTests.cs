using System.Text;
using System.Text.Json;

namespace Dramatis.Notebooks.Tests.Displays;

/// <summary>Texts that would attack a page stay texts, in every display, hover, table, report and exported page.</summary>
public sealed class HostileTextTests : IDisposable
{
    // Each would call attacked() if it ran (the forms of OWASP’s cheat sheet on filter evasion).
    private static readonly string[] Payloads =
    [
        "<script>attacked(1)</script>", "\"><img src=x onerror=attacked(2)>", "'><svg onload=attacked(3)>", "</script><script>attacked(4)</script>",
        "</textarea></title></style><img src=x onerror=attacked(5)>", "<a href=\"javascript:attacked(6)\">x</a>", "<!--<img src=x onerror=attacked(7)>-->",
        "<iframe srcdoc=\"<script>parent.attacked(8)</script>\">", "<body onload=attacked(9)>", "&lt;img src=x onerror=attacked(10)&gt;", "${attacked(11)}",
        "{{constructor.constructor('attacked(12)')()}}", "<math><mtext></mtext><mglyph><style><img src=x onerror=attacked(13)>", "%{x}<b onmouseover=attacked(14)>",
    ];

    private readonly Study study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public async Task No_display_runs_what_stands_in_a_text()
    {
        study.With("a", Cells());
        Assert.Empty(study.Run().Errors);
        var outputs = study.Code("a").SelectMany(c => c["outputs"]!.AsArray()).Select(o => Study.Text(o!["data"]!["text/html"])).ToList();
        Assert.True(outputs.Count >= 16);
        var path = Path.Combine(study.Folder, "outputs.html");
        await File.WriteAllTextAsync(path, Page(outputs), TestContext.Current.CancellationToken);

        await AssertUnharmed(path, ".dramatis-figure", 6);
    }

    [Fact]
    public async Task No_report_and_no_exported_page_runs_what_stands_in_a_text()
    {
        study.With("a", [.. Cells(), "Figure.Mentions(text).Save(\"artifacts/figure.html\"); text.Entities.Mentions.Table(text).Save(\"artifacts/mentions.csv\", text.Entities.Provenance);"]);
        Assert.Empty(study.Run().Errors);

        await AssertUnharmed(Path.Combine(study.Output, "report.html"), ".chart", 6);
        await AssertUnharmed(Path.Combine(study.Output, "figure.html"), ".dramatis-figure", 1);
    }

    private static async Task AssertUnharmed(string path, string figures, int count)
    {
        await using var page = await BrowserPage.OpenAsync(path);
        await page.EvaluateAsync<object>("window.dispatchEvent(new Event('beforeprint'))");
        await page.WaitForAsync($"document.querySelectorAll('{figures} .main-svg').length >= {count}");

        // One hover a figure, over a mark that has one; its labels are drawn when the call returns.
        await page.EvaluateAsync<object>(
            "document.querySelectorAll('.js-plotly-plot').forEach(f => { var i = f.data.findIndex(d => d.hovertemplate && d.marker?.opacity !== 0);"
            + "Plotly.Fx.hover(f, [{curveNumber: i, pointNumber: f.data[i].type === 'heatmap' ? [0, 1] : 0}]) })");
        await page.WaitForAsync("document.querySelectorAll('.hovertext').length > 0");

        // And a click on each mark that has sentences behind it.
        if (await page.EvaluateAsync<bool>("window.dramatisSentences === true"))
        {
            await page.EvaluateAsync<object>(
                "document.querySelectorAll('.js-plotly-plot').forEach(f => { f.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));"
                + "f.data.flatMap(d => (d.customdata || []).flat()).filter(c => c).forEach(c => f.emit('plotly_click', {points: [{customdata: c}]})) })");
            await page.WaitForAsync("[...document.querySelectorAll('.dramatis-sentences')].some(p => p.textContent.includes('<'))");
        }

        Assert.Null(await page.EvaluateAsync<string?>("typeof window.attacks === 'undefined' ? null : window.attacks.join()"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.images.length + document.querySelectorAll('iframe, math').length"));
        Assert.Empty(page.Errors);
        Assert.Empty(page.Outside);
    }

    private static string[] Cells()
    {
        var list = $"new[] {{ {string.Join(", ", Payloads.Select(p => JsonSerializer.Serialize(p)))} }}";
        return
        [
            "var hostile = " + list + ";\n"
                + "var texts = hostile.Select((p, i) => (Id: p, Text: $\"Ana Lima met {p} in Iran. Ana Lima left Iran and {p}. Talks failed in Iraq, talks in Peru.\"));\n"
                + "var text = Corpus.FromTexts(texts).Analyze();\n"
                + "var names = text.Entities.Take(3).Select(e => e.Name).ToList();\n"
                + "text = text.With(names.Select((n, i) => (n, hostile[i])).Aggregate(text.Entities, (all, r) => all.Rename(r.n, r.Item2)));\n"
                + "var pairs = text.CoOccurrences();\nvar topics = text.Topics(2);",
            "text", "text.Corpus", "text.Entities", "text.Entities[0]", "text.Concordance(text.Entities[0].Name)", "text.Highlight()", "text.Entities[0].Mentions",
            "text.Entities.Mentions.Table(text)", "pairs", "pairs.Network()", "topics", "topics.PassageTable()", "pairs.Table()",
            "hostile", "hostile[1]", "new { A = hostile[0], B = hostile[1] }", "new HashSet<string>(hostile)",
            "Figure.Mentions(text.Entities)", "Figure.Dispersion(text)", "Figure.CoOccurrenceHeatmap(pairs)", "Figure.Network(pairs.Network(minCount: 1))", "Figure.TopicTerms(topics)", "Figure.TopicsAlongText(topics)",
        ];
    }

    // As a notebook’s client shows outputs: one page, nothing forbidden.
    private static string Page(IEnumerable<string> outputs)
    {
        var page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><script>function attacked(n){(window.attacks=window.attacks||[]).push(n)}</script>");
        foreach (var output in outputs)
        {
            page.Append("<div>").Append(output).Append("</div>");
        }

        return page.ToString();
    }
}
