using System.Text.Json.Nodes;
using Dramatis.Charts.Export;
using Dramatis.Charts.Tests.Figures;

namespace Dramatis.Charts.Tests.Export;

public sealed class OriginTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("svg")]
    [InlineData("pdf")]
    [InlineData("png")]
    [InlineData("eps")]
    [InlineData("tiff")]
    [InlineData("html")]
    [InlineData("json")]
    public void Every_file_holds_the_figure_that_it_shows(string format)
    {
        var chart = FigureTests.Draw("mentions", Samples.HostileText());
        var path = System.IO.Path.Combine(folder.Path, "figure." + format);
        var again = System.IO.Path.Combine(folder.Path, "again.json");
        chart.Save(path);
        FigureFiles.Convert(path, again);

        var (expected, actual) = (JsonNode.Parse(FigureJson.Write(chart))!, JsonNode.Parse(File.ReadAllText(again))!);
        Assert.True(JsonNode.DeepEquals(expected["data"], actual["data"]));
        Assert.True(JsonNode.DeepEquals(expected["layout"], actual["layout"]));
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("pdf")]
    [InlineData("png")]
    [InlineData("eps")]
    [InlineData("tiff")]
    public void A_figure_saved_twice_is_the_same_bytes(string format)
    {
        var (one, two) = (System.IO.Path.Combine(folder.Path, "one." + format), System.IO.Path.Combine(folder.Path, "two." + format));
        FigureFiles.Convert(Gallery.Path("scatter-markers"), one);
        FigureFiles.Convert(Gallery.Path("violin"), System.IO.Path.Combine(folder.Path, "between." + format));
        FigureFiles.Convert(Gallery.Path("scatter-markers"), two);

        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
    }

    [Fact]
    public void Data_and_caption_lie_beside_the_figure()
    {
        var chart = FigureTests.Draw("mentions", Samples.Text());
        chart.Save(System.IO.Path.Combine(folder.Path, "f.svg"), new ExportOptions { WithData = true, WithCaption = true });

        var caption = File.ReadAllText(System.IO.Path.Combine(folder.Path, "f.txt"));
        Assert.StartsWith("Mentions by entity. 4 bars in 2 series (PERSON, PLACE). Dramatis ", caption, StringComparison.Ordinal);
        var data = File.ReadAllLines(System.IO.Path.Combine(folder.Path, "f.csv"));
        Assert.StartsWith("trace,type,name,mark,x,y", data[0], StringComparison.Ordinal);
        Assert.StartsWith("1,bar,PERSON,1,", data[1], StringComparison.Ordinal);
        Assert.Equal(5, data.Length);
    }

    [Fact]
    public void A_matrix_is_a_row_a_cell()
    {
        FigureFiles.Convert(Gallery.Path("heatmap"), System.IO.Path.Combine(folder.Path, "f.svg"), new ExportOptions { WithData = true });

        Assert.Equal(["trace,type,name,mark,x,y,z", "1,heatmap,,1,a,p,1", "1,heatmap,,2,b,p,2"], File.ReadLines(System.IO.Path.Combine(folder.Path, "f.csv")).Take(3));
    }

    [Theory]
    [InlineData("plain text", "no JSON")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "no figure in this file")]
    [InlineData("%PDF-1.4 of another program", "no figure in this file")]
    public void A_file_without_a_figure_is_named(string content, string said)
    {
        var path = folder.Write("other.bin", content);
        var message = Assert.Throws<DramatisException>(() => FigureFiles.Convert(path, "x.svg")).Message;

        Assert.StartsWith(path, message, StringComparison.Ordinal);
        Assert.Contains(said, message, StringComparison.Ordinal);
    }
}
