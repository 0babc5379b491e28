using System.Text.RegularExpressions;

namespace Dramatis.Notebooks.Tests.Reports;

public sealed partial class ReportTests : IDisposable
{
    private readonly Study study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "Iran met <script>alert(1)</script> \\\"><img src=x onerror=alert(2)> Iraq.";
        study.With(
            "a",
            "# <script>alert(3)</script> \"><img onerror=alert(4)>\n\n<b onclick=alert(5)>x</b> [go](javascript:alert(6)) ![i](http://example.org/i.png)",
            "var text = Corpus.FromTexts((\"<script>alert(7)</script>\", \"" + Hostile + "\")).Analyze();\ntext.Corpus",
            "text.Entities.Mentions.Table(text)",
            "Figure.Dispersion(text, 5)",
            "Console.WriteLine(\"" + Hostile + "\\u001b[31m\");\n\"" + Hostile + "\"",
            "throw new Exception(\"" + Hostile + "\");");
        study.Run();
        var body = Body();

        Assert.DoesNotContain("<script>alert", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("<(img|b)[^>]* on", body);
        Assert.DoesNotContain("href=\"javascript", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", body, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', body);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", body, StringComparison.Ordinal);
        Assert.Contains("\\u003C", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_listed_at_the_top_and_marked_where_they_are()
    {
        study.With("a", "# Title", "1", "throw new Exception(\"boom\");", "2");
        study.Run();
        var body = Body();

        Assert.True(body.IndexOf("1 notebook stopped", StringComparison.Ordinal) < body.IndexOf("<section class=\"notebook\"", StringComparison.Ordinal));
        Assert.Contains("<a href=\"#notebook-1-cell-3\">", body, StringComparison.Ordinal);
        Assert.Contains("id=\"notebook-1-cell-3\"", body, StringComparison.Ordinal);
        Assert.Contains("<div class=\"error\"", body, StringComparison.Ordinal);
        Assert.Contains("Code (not run)", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Plotly_is_there_once_and_only_if_there_is_a_chart()
    {
        study.With("a", "# A", "1");
        study.Run();
        Assert.True(study.Report().Length < 50_000);
        Assert.DoesNotContain("<script", study.Report(), StringComparison.Ordinal);

        study.With("a", "var text = Corpus.FromTexts((\"a\", \"Ana Lima met Bob Ray in Iran.\")).Analyze();\nFigure.Mentions(text.Entities, 5)", "Figure.Mentions(text.Entities, 3)");
        study.Run();
        var report = study.Report();
        Assert.Equal(2, Regex.Count(report, "<div class=\"chart\""));
        Assert.Single(Regex.Matches(report, "plotly.js v2"));
        Assert.Contains("1 document", report, StringComparison.Ordinal);

        // In the notebook the first chart brings plotly.js, the second finds it.
        var html = study.Code("a").Select(c => Study.Text(c["outputs"]![0]!["data"]!["text/html"]).Length).ToList();
        Assert.True(html[0] > 3_000_000 && html[1] < 100_000);
        Assert.All(study.Code("a"), c => Assert.NotNull(c["outputs"]![0]!["data"]!["application/vnd.plotly.v1+json"]!["data"]));
    }

    [Fact]
    public void Every_link_of_the_contents_leads_somewhere_and_ids_are_unique()
    {
        study.With("a", "# One\n\n## Two\n\n## Two\n\n### Ünï `code`", "1").With("b", "1", "# One");
        study.Run();
        var body = Body();
        var ids = Id().Matches(body).Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        var links = Link().Matches(body).Select(m => m.Groups[1].Value).ToList();
        Assert.True(links.Count >= 5);
        Assert.All(links, link => Assert.Contains(System.Net.WebUtility.HtmlDecode(link), ids));
    }

    [Fact]
    public void The_page_forbids_itself_the_network()
    {
        study.With("a", "# A", "1");
        study.Run();
        Assert.Contains("default-src 'none'", study.Report(), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", study.Report(), StringComparison.Ordinal);
        Assert.Contains("<title>A – Dramatis</title>", study.Report(), StringComparison.Ordinal);
        Assert.Contains("name=\"viewport\"", study.Report(), StringComparison.Ordinal);
    }

    private string Body()
    {
        var report = study.Report();
        var body = report[report.IndexOf("<body>", StringComparison.Ordinal)..];
        return body.IndexOf("<script>(function(define", StringComparison.Ordinal) is var plotly and >= 0 ? body[..plotly] : body;
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex Link();
}
