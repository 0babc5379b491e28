using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dramatis.Charts.Export;

namespace Dramatis.Charts.Tests.Export;

public sealed class PdfTests : IDisposable
{
    // Figures that are pixels by their nature.
    private static readonly string[] Pictures = ["heatmap-smooth", "layout-image"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void Fonts_are_embedded_and_subset_shapes_are_vectors_and_text_is_text(string name)
    {
        var path = Path.Combine(folder.Path, name + ".pdf");
        var isWhole = !FigureFiles.Convert(Gallery.Path(name), path).Warnings.Any(w => w.Contains("isn’t shown", StringComparison.Ordinal));
        Assert.True(new FileInfo(path).Length < 60_000, $"{new FileInfo(path).Length} bytes");

        var fonts = OtherProgram.Run("pdffonts", path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"CID TrueType +Identity-H +yes yes yes", font));
        var images = OtherProgram.Run("pdfimages", "-list", path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(Pictures.Contains(name), images.Count > 0);
        var found = Words(OtherProgram.Run("pdftotext", "-raw", path, "-"));
        var expected = XDocument.Parse(FigureSvg.Write(Gallery.Json(name))).Descendants().Where(e => e.Name.LocalName == "text").Select(e => Words(e.Value)).Where(w => isWhole && w.Length is > 3 and < 60 && !w.Any(c => c >= 0x590));
        Assert.All(expected, word => Assert.Contains(word, found, StringComparison.Ordinal));
    }

    [Fact]
    public void A_font_of_the_machine_is_found_by_its_familys_name()
    {
        Assert.SkipUnless(File.Exists("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"), "No DejaVu Sans on this machine (Debian: fonts-dejavu-core). .ci/run installs it.");
        var path = Path.Combine(folder.Path, "figure.pdf");
        FigureFiles.Convert(Gallery.Path("bars"), path, new ExportOptions { Font = "dejavu sans" });

        Assert.Matches(@"\+DejaVuSans +CID TrueType", OtherProgram.Run("pdffonts", path));
    }

    [Fact]
    public void A_font_of_the_machine_helps_out_with_characters_that_ours_have_not()
    {
        Assert.SkipUnless(File.Exists("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"), "No WenQuanYi Micro Hei on this machine (Debian: fonts-wqy-microhei). .ci/run installs it.");
        var path = Path.Combine(folder.Path, "figure.pdf");
        var warnings = FigureFiles.Convert(folder.Write("figure.json", """{"data":[{"type":"bar","x":["東京 in Japan","北京"],"y":[1,2]}],"layout":{}}"""), path).Warnings;

        Assert.Contains(warnings, w => w.Contains("of this machine was used for 東京北", StringComparison.Ordinal));
        Assert.Single(Regex.Matches(OtherProgram.Run("pdffonts", path), @"CID TrueType +Identity-H +yes yes yes").Skip(1));
        Assert.Contains("東京 in Japan", OtherProgram.Run("pdftotext", "-raw", path, "-"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_no_font_has_is_a_box_and_not_another_character()
    {
        var path = Path.Combine(folder.Path, "figure.pdf");
        FigureFiles.Convert(folder.Write("figure.json", """{"data":[{"type":"bar","x":["a\uE123\uE124b"],"y":[1]}],"layout":{}}"""), path);

        Assert.Contains("a\uFFFD\uFFFDb", OtherProgram.Run("pdftotext", "-raw", path, "-"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nature-1col", 89)]
    [InlineData("ieee-2col", 181.9)]
    [InlineData("slide", 254)]
    public void The_page_is_as_wide_as_the_venues_column(string venue, double millimetres)
    {
        var path = Path.Combine(folder.Path, "figure.pdf");
        FigureFiles.Convert(Gallery.Path("bars"), path, new ExportOptions { Venue = Venue.Named(venue), HeightMm = 70 });

        var size = Regex.Match(OtherProgram.Run("pdfinfo", path), @"Page size: +([\d.]+) x ([\d.]+) pts");
        Assert.Equal(millimetres, double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) * 25.4 / 72, 0.1);
        Assert.Equal(70, double.Parse(size.Groups[2].Value, CultureInfo.InvariantCulture) * 25.4 / 72, 0.1);
    }

    [Fact]
    public void Many_categories_go_over_pages_and_each_is_whole_on_one()
    {
        const int rows = 120;
        var names = string.Join(',', Enumerable.Range(0, rows).Select(i => $"\"row{i:D3}\""));
        var json = $$"""{"data":[{"type":"bar","orientation":"h","y":[{{names}}],"x":[{{string.Join(',', Enumerable.Range(1, rows))}}]}],"layout":{"height":{{100 + (24 * rows)}},"yaxis":{"automargin":true,"dtick":1} } }""";
        var path = Path.Combine(folder.Path, "figure.pdf");
        var warnings = FigureFiles.Convert(folder.Write("figure.json", json), path, new ExportOptions { Venue = Venue.Thesis }).Warnings;

        Assert.Contains(warnings, w => w.Contains("it goes over 4 pages", StringComparison.Ordinal));
        var pages = Enumerable.Range(1, 4).Select(p => OtherProgram.Run("pdftotext", "-raw", "-f", $"{p}", "-l", $"{p}", path, "-")).ToList();
        Assert.All(pages, page => Assert.Contains("row", page, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, rows).Select(i => $"row{i:D3}").Order(), Regex.Matches(string.Concat(pages), @"row\d{3}").Select(m => m.Value).Order());
        var heights = Regex.Matches(OtherProgram.Run("pdfinfo", "-l", "4", path), @"Page +\d+ size: +[\d.]+ x ([\d.]+) pts").Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) * 25.4 / 72).ToList();
        Assert.Equal(4, heights.Count);
        Assert.All(heights, height => Assert.InRange(height, 10, Venue.Thesis.MaxHeightMm + 0.1));

        FigureFiles.Convert(path, path, new ExportOptions { Venue = Venue.Thesis, HeightMm = 215 });
        Assert.Contains("Pages:           1\n", OtherProgram.Run("pdfinfo", path), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_every_script_are_found_by_a_search()
    {
        var path = Path.Combine(folder.Path, "scripts.pdf");
        FigureFiles.Convert(Gallery.Path("scripts"), path);

        var text = OtherProgram.Run("pdftotext", path, "-");
        Assert.All(["Москва", "Αθήνα", "אביב", "القاهرة", "Ünïcödé — “quotes”", "≥"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Text_as_outlines_needs_no_font()
    {
        var path = Path.Combine(folder.Path, "outlines.pdf");
        FigureFiles.Convert(Gallery.Path("bars"), path, new ExportOptions { OutlinesText = true });

        Assert.Equal(2, OtherProgram.Run("pdffonts", path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u200b' or '\u202a' or '\u202b' or '\u202c' or '\f')));
}
