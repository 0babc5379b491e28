using System.Security;
using System.Text;
using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;
using Dramatis.Charts.Export.Origins;
using static Dramatis.Charts.Export.Formats.Pdf.PdfFile;

namespace Dramatis.Charts.Export.Formats.Pdf;

/// <summary>Writes figures as PDF: of one page, or of several if a venue’s page is much less high.</summary>
internal static class PdfWriter
{
    /// <summary>The file of an SVG.</summary>
    /// <param name="svg">The figure.</param>
    /// <param name="size">Its size on paper.</param>
    /// <param name="origin">What it was made from, which the file carries.</param>
    /// <param name="ends">The upper ends of its pages in pixels, and the lower end of the last.</param>
    public static byte[] Write(XDocument svg, FigureSize size, FigureOrigin origin, IReadOnlyList<double> ends)
    {
        var file = new PdfFile();
        var (width, height) = (size.WidthPoints, size.HeightPoints);
        var canvas = new PdfCanvas(file, size.Width, size.Height);
        SvgPainter.Paint(svg, canvas, FontLibrary.Default);
        var drawn = file.AddStream("", Encoding.Latin1.GetBytes(canvas.Finish()));
        var pages = file.Reserve();
        var kids = ends.Zip(ends.Skip(1), (top, bottom) =>
        {
            // All pages draw the whole figure, moved so that what lies between the two ends is on the page.
            var place = file.AddStream("", Encoding.Latin1.GetBytes($"{Number(width / size.Width, 6)} 0 0 {Number(-height / size.Height, 6)} 0 {Number(bottom * height / size.Height, 4)} cm\n"));
            return file.Add($"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {Number(width, 4)} {Number((bottom - top) * height / size.Height, 4)}] /Resources {canvas.Resources} 0 R /Contents [{place} 0 R {drawn} 0 R] /Group << /S /Transparency /CS /DeviceRGB >> >>");
        }).ToList();
        file.Set(pages, $"<< /Type /Pages /Kids [{string.Join(' ', kids.Select(k => $"{k} 0 R"))}] /Count {kids.Count} >>");
        var metadata = file.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp(origin)), isPlain: true);
        var attached = file.AddStream("/Type /EmbeddedFile /Subtype /application#2Fjson", Encoding.UTF8.GetBytes(origin.ToJson()));
        var attachment = file.Add($"<< /Type /Filespec /F (figure.json) /UF (figure.json) /Desc (The figure: data, layout, provenance) /AFRelationship /Source /EF << /F {attached} 0 R >> >>");
        var catalog = file.Add($"<< /Type /Catalog /Pages {pages} 0 R /Metadata {metadata} 0 R /Names << /EmbeddedFiles << /Names [(figure.json) {attachment} 0 R] >> >> /AF [{attachment} 0 R] /ViewerPreferences << /DisplayDocTitle true >> >>");
        var information = file.Add($"<< /Title {Text(origin.Title)} /Subject {Text(origin.Made)} /Producer {Text(FigureOrigin.Program)} >>");
        return file.ToBytes(catalog, information);
    }

    private static string Xmp(FigureOrigin origin) =>
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
        + $"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{SecurityElement.Escape(origin.Title)}</rdf:li></rdf:Alt></dc:title>"
        + $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{SecurityElement.Escape(origin.Made)}</rdf:li></rdf:Alt></dc:description>"
        + $"<pdf:Producer>{SecurityElement.Escape(FigureOrigin.Program)}</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}
