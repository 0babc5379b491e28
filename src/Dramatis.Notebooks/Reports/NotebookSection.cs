using System.Text;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Reports;

/// <summary>A notebook as a part of the page.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its first heading; its file’s name if it has none.</param>
/// <param name="Headings">Its headings.</param>
/// <param name="Html">The section.</param>
internal sealed record NotebookSection(string Id, string Title, IReadOnlyList<Heading> Headings, string Html)
{
    /// <summary>The section of the notebook that is the page’s <paramref name="number"/>th.</summary>
    public static NotebookSection Of(NotebookRun run, int number, OutputHtml outputs)
    {
        var id = $"notebook-{number}";
        var headings = new Headings(id);
        var html = new StringBuilder();
        foreach (var cell in run.Notebook.Cells)
        {
            if (cell.IsMarkdown)
            {
                html.Append("<div class=\"text\">\n").Append(MarkdownHtml.Write(cell, run.Notebook.Folder, headings)).Append("</div>\n");
            }
            else if (cell.IsCode)
            {
                AddCode(html, cell, CellId(id, cell.Number), run.Error, outputs);
            }
        }

        var title = headings.All.Count > 0 ? headings.All[0].Text : run.Notebook.Name;
        var heading = headings.All.Count > 0 && headings.All[0].Level == 1 ? "" : $"<h2>{HtmlText.Encode(title)}</h2>\n";
        var source = $"<p class=\"source\">{HtmlText.Encode(Path.GetFileName(run.Notebook.Path))}</p>\n";
        return new NotebookSection(id, title, headings.All, $"<section class=\"notebook\" id=\"{id}\">\n{source}{heading}{html}</section>\n");
    }

    /// <summary>The id of a cell on the page.</summary>
    public static string CellId(string notebook, int cell) => $"{notebook}-cell-{cell}";

    private static void AddCode(StringBuilder html, Cell cell, string id, CellError? error, OutputHtml outputs)
    {
        var parameters = cell.HasTag(Cell.ParametersTag) || cell.HasTag(Cell.InjectedTag);
        var name = cell.HasTag(Cell.InjectedTag) ? "Parameters of this run" : parameters ? "Parameters" : error is not null && cell.Number > error.Cell ? "Code (not run)" : "Code";

        // The injected cell has the number of the one that it follows.
        var anchor = cell.HasTag(Cell.InjectedTag) ? "" : $" id=\"{id}\"";
        html.Append($"<details class=\"code\"{anchor}{(parameters ? " open" : "")}><summary>{name}</summary><pre><code>")
            .Append(HtmlText.Encode(cell.Source)).Append("</code></pre></details>\n");
        foreach (var output in cell.Outputs)
        {
            html.Append(outputs.Write(output));
        }
    }
}
