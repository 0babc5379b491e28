using Dramatis.Charts.Export;

namespace Dramatis.Charts.Tests.Export;

public sealed class WarningsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("pdf", """{"data":[{"type":"bar","x":["a"],"y":[1]}],"layout":{"xaxis":{"tickfont":{"size":4}}}}""", "smaller than the 5 pt of Nature, one column: “a”")]
    [InlineData("pdf", """{"data":[{"type":"bar","x":["a"],"y":[1]}],"layout":{"height":900}}""", "mm high, Nature, one column takes 170 mm")]
    [InlineData("pdf", """{"data":[{"type":"scatter","y":[1,2],"line":{"width":0.1}}],"layout":{}}""", "thinner than the 0.25 pt")]
    [InlineData("png", """{"data":[{"type":"bar","x":["a"],"y":[1]}],"layout":{}}""", "takes .pdf, .eps, .svg, not .png")]
    public void What_a_venue_doesnt_like_is_said_with_what_it_is(string format, string json, string said)
    {
        var options = new ExportOptions { Venue = Venue.NatureSingleColumn };
        Assert.Contains(Save(json, format, options), w => w.Contains(said, StringComparison.Ordinal));

        var path = Path.Combine(folder.Path, "strict." + format);
        var error = Assert.Throws<DramatisException>(() => FigureFiles.Convert(folder.Write("f.json", json), path, options with { IsStrict = true }));
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("""{"data":[{"type":"bar","x":["\uE123 private"],"y":[1]}],"layout":{}}""", "no font has \uE123 (U+E123)")]
    [InlineData("""{"data":[{"type":"bar","x":["a"],"y":[1]}],"layout":{"annotations":[{"x":0,"y":1,"text":"one","showarrow":false},{"x":0,"y":1,"text":"two","showarrow":false}]}}""", "texts overlap: “one” and “two”")]
    [InlineData("""{"data":[{"type":"bar","x":["a"],"y":[1]}],"layout":{"annotations":[{"x":1,"xref":"paper","xanchor":"left","y":1,"text":"far too long to have a place at the edge","showarrow":false}]}}""", "reaches beyond the edge: “far too long")]
    [InlineData("""{"data":[{"type":"bar","x":["a"],"y":[1]}],"layout":{"title":{"text":"$\\alpha$"}}}""", "TeX stands as it was written")]
    public void What_a_reader_wont_like_is_said(string json, string said) =>
        Assert.Contains(Save(json, "svg", new ExportOptions()), w => w.Contains(said, StringComparison.Ordinal));

    [Fact]
    public void Colours_outside_a_palette_and_alike_in_grey_are_named()
    {
        var json = """{"data":[{"type":"bar","x":["a","b"],"y":[1,2],"marker":{"color":["#FF0000","#0072B2"]}},{"type":"bar","y":[1]}],"layout":{}}""";

        Assert.Contains(Save(json, "svg", new ExportOptions { Palette = ColourPalette.OkabeIto }), w => w == "colours outside the palette okabe-ito: #FF0000.");
        Assert.Contains(
            Save("""{"data":[{"type":"bar","y":[1],"marker":{"color":"#D55E00"}},{"type":"bar","y":[2],"marker":{"color":"#009E73"}}],"layout":{}}""", "svg", new ExportOptions { ChecksGreyscale = true }),
            w => w.StartsWith("in greyscale these are alike: #D55E00 and #009E73.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plain_figure_has_nothing_to_warn_of() =>
        Assert.Empty(Save(Gallery.Json("bars"), "pdf", new ExportOptions { Venue = Venue.NatureDoubleColumn, Palette = ColourPalette.TolBright, ChecksGreyscale = true }));

    [Fact]
    public void Every_venue_has_a_name_of_its_own_and_is_found_by_it()
    {
        Assert.Equal(Venue.All.Count, Venue.All.Select(v => v.Name).Distinct().Count());
        Assert.All(Venue.All, v => Assert.Same(v, Venue.Named(v.Name.ToUpperInvariant())));
        Assert.Contains("nature-1col", Assert.Throws<DramatisException>(() => Venue.Named("nowhere")).Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Save(string json, string format, ExportOptions options) =>
        FigureFiles.Convert(folder.Write("figure.json", json), Path.Combine(folder.Path, "figure." + format), options).Warnings;
}
