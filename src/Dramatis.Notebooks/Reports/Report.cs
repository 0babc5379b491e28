using System.Globalization;
using Dramatis.Charts.Export;
using Dramatis.Charts.Figures;
using Dramatis.Corpora;
using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Reports;

/// <summary>Writes what notebooks showed as one page that needs nothing else: no network, no file beside it.</summary>
internal static class Report
{
    // Forbids the page to load anything, whatever an output holds. plotly.js makes functions of text for some kinds of charts.
    private const string Policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:";

    /// <summary>The page.</summary>
    public static string Write(IReadOnlyList<NotebookRun> runs)
    {
        var outputs = new OutputHtml();
        var sections = runs.Select((run, i) => NotebookSection.Of(run, i + 1, outputs)).ToList();
        var title = sections is [var only] ? only.Title : "Report";
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + $"<title>{HtmlText.Encode(TitleOf(sections))}</title>\n"
            + string.Concat(outputs.Styles.Select(style => $"<style>{style}</style>\n"))
            + $"<style>\n{Resource("report.css")}</style>\n</head>\n<body>\n"
            + $"<nav class=\"contents\" aria-label=\"Contents\">\n<ol>\n{string.Concat(sections.Select(Contents))}</ol>\n</nav>\n"
            + $"<main class=\"page\">\n<header>\n<h1>{HtmlText.Encode(title)}</h1>\n<p class=\"head\">{HtmlText.Encode(Head(runs))}</p>\n</header>\n"
            + Errors(runs)
            + string.Concat(sections.Select(s => s.Html))
            + "</main>\n"
            + (outputs.HasChart ? $"<script>{PlotlyScript.Source}</script>\n<script>\n{Resource("report.js")}</script>\n<script>\n{SentencesScript.Source}</script>\n" : "")
            + "</body>\n</html>\n";
    }

    private static string TitleOf(List<NotebookSection> sections) => sections.Count > 3
        ? $"{sections[0].Title} and {sections.Count - 1} more – Dramatis"
        : string.Join(" · ", sections.Select(s => s.Title)) + " – Dramatis";

    private static string Head(IReadOnlyList<NotebookRun> runs) => string.Join(" · ", [
        $"Dramatis {Provenance.KitVersion}",
        .. runs.SelectMany(r => r.Corpora).Distinct().Select(c => string.Create(
            CultureInfo.InvariantCulture, $"corpus {c.Hash[..12]}, {c.Documents:N0} {(c.Documents == 1 ? "document" : "documents")}")),
    ]);

    private static string Contents(NotebookSection section)
    {
        var below = section.Headings.Skip(1).Where(h => h.Level <= 3).ToList();
        return $"<li><a href=\"#{section.Id}\">{HtmlText.Encode(section.Title)}</a>"
            + (below.Count == 0 ? "" : $"\n<ol>\n{string.Concat(below.Select(h => $"<li><a href=\"#{HtmlText.Encode(h.Id)}\">{HtmlText.Encode(h.Text)}</a></li>\n"))}</ol>\n")
            + "</li>\n";
    }

    private static string Errors(IReadOnlyList<NotebookRun> runs)
    {
        var failed = runs.Select((run, i) => (run.Error, Id: $"notebook-{i + 1}")).Where(r => r.Error is not null).ToList();
        return failed.Count == 0 ? ""
            : $"<section class=\"errors\">\n<h2>{(failed.Count == 1 ? "1 notebook" : $"{failed.Count} notebooks")} stopped before the end</h2>\n<ul>\n"
                + string.Concat(failed.Select(f =>
                    $"<li><a href=\"#{NotebookSection.CellId(f.Id, f.Error!.Cell)}\">{HtmlText.Encode(f.Error.Place)}</a>: {HtmlText.Encode(f.Error.Message)}</li>\n"))
                + "</ul>\n</section>\n";
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Report).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
