using System.Globalization;
using Dramatis.Notebooks.Documents;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dramatis.Notebooks.Reports;

/// <summary>Renders the text cells of notebooks. HTML in them stays text; nothing is loaded from the network.</summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseTaskLists().UseFootnotes().Build();

    private static readonly string[] SafeSchemes = ["http", "https", "mailto"];

    /// <summary><paramref name="cell"/> as HTML, its headings one level down (the page has its own) and added to <paramref name="headings"/>.</summary>
    public static string Write(Cell cell, string folder, Headings headings)
    {
        var document = Markdown.Parse(cell.Source, Pipeline);
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var heading = headings.Add(block.Level, string.Concat(block.Inline?.Descendants().Select(TextOf) ?? []).Trim());
            block.GetAttributes().Id = heading.Id;
            block.Level = Math.Min(6, block.Level + 1);
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            MakeSafe(link, cell, folder);
        }

        return document.ToHtml(Pipeline);
    }

    /// <summary><paramref name="markdown"/> as HTML.</summary>
    public static string Write(string markdown) => Markdown.ToHtml(markdown, Pipeline);

    private static string TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };

    private static void MakeSafe(LinkInline link, Cell cell, string folder)
    {
        var url = link.Url ?? "";
        if (link.IsImage && ImageData.Of(url, cell, folder) is { } image)
        {
            link.Url = image;
            return;
        }

        // An image from the network would be loaded: it becomes a link. A link with a scheme of its own could run code.
        link.IsImage = false;
        link.Url = url.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 && !SafeSchemes.Contains(url[..colon].Trim().ToLower(CultureInfo.InvariantCulture))
            ? "#" : url;
    }
}
