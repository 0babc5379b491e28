using System.Xml.Linq;
using Dramatis.Charts.Export;
using Dramatis.Charts.Tests.Figures;

namespace Dramatis.Charts.Tests.Export;

public class FigureSvgTests
{
    private const string Bars = """{"data":[{"type":"bar","x":["a","b & c","<b>d</b>"],"y":[1,2,3]}],"layout":{"title":{"text":"Bars"}}}""";

    [Theory]
    [MemberData(nameof(FigureTests.Names), MemberType = typeof(FigureTests))]
    public void Every_figure_of_the_kit_is_drawn_and_stays_as_it_is(string name)
    {
        var chart = FigureTests.Draw(name, Samples.Text());
        var before = FigureJson.Write(chart);
        var svg = FigureSvg.Write(chart);

        Assert.Equal(before, FigureJson.Write(chart));
        Assert.Contains(XDocument.Parse(svg).Descendants(), e => e.Name.LocalName == "text");
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.True(svg.Length < 100_000, $"{svg.Length} characters");
    }

    [Fact]
    public void Text_stays_text_as_it_was_written()
    {
        var texts = XDocument.Parse(FigureSvg.Write(Bars)).Descendants().Where(e => e.Name.LocalName == "text").ToList();

        Assert.Equal(["a", "b & c", "d", "0", "0.5", "1", "1.5", "2", "2.5", "3", "Bars"], texts.Select(t => t.Value).Order(StringComparer.Ordinal).OrderBy(t => t[0] switch { 'B' => 2, >= '0' and <= '9' => 1, _ => 0 }));
        Assert.All(texts, text => Assert.Contains("Liberation Sans, Arial, Helvetica, sans-serif", text.Attribute("style")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_are_those_of_the_figure_and_all_that_is_referred_to_is_there()
    {
        var (one, other) = (FigureSvg.Write(Bars), FigureSvg.Write(Bars.Replace("Bars", "Others", StringComparison.Ordinal)));
        var (ids, others) = (Ids(one), Ids(other));

        Assert.NotEmpty(ids);
        Assert.Empty(ids.Intersect(others));
        Assert.All(System.Text.RegularExpressions.Regex.Matches(one, @"url\(#([^)]*)\)").Select(m => m.Groups[1].Value), id => Assert.Contains(id, ids));
        Assert.DoesNotContain("http", one.Replace("http://www.w3.org/", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_is_the_same_bytes_whatever_was_drawn_before_and_on_however_many_threads()
    {
        var expected = FigureSvg.Write(Bars);
        var heatmap = """{"data":[{"type":"heatmap","z":[[1,2],[3,4]]}],"layout":{}}""";
        var drawn = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => FigureSvg.Write(i % 3 == 0 ? Bars : heatmap))));

        Assert.All(drawn.Where((_, i) => i % 3 == 0), svg => Assert.Equal(expected, svg));
        Assert.Single(drawn.Where((_, i) => i % 3 != 0).Distinct());
    }

    [Fact]
    public void Cells_of_a_heatmap_are_rectangles()
    {
        var svg = XDocument.Parse(FigureSvg.Write("""{"data":[{"type":"heatmap","z":[[1,2,null],[3,4,5]]}],"layout":{}}"""));
        var cells = svg.Descendants().Single(e => (string?)e.Attribute("class") == "cells");

        Assert.Equal(5, cells.Elements().Count());
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName == "image");
    }

    [Theory]
    [InlineData("""{"data":[{"type":"scatter3d"},{"type":"splom"},{"type":"bar","y":[1]}],"layout":{}}""", "scatter3d, splom")]
    [InlineData("{", "line 1")]
    [InlineData("[1]", "holds no figure")]
    [InlineData("""{"data":[1]}""", "holds no figure")]
    public void What_cant_be_drawn_is_refused_and_named(string json, string named) =>
        Assert.Contains(named, Assert.Throws<DramatisException>(() => FigureSvg.Write(json)).Message, StringComparison.Ordinal);

    private static List<string> Ids(string svg) => [.. XDocument.Parse(svg).Descendants().Attributes("id").Select(a => a.Value)];
}
