using System.Text.Json.Nodes;
using Dramatis.Charts.Export;
using Plotly.NET;

namespace Dramatis.Charts.Tests.Export;

public class FigureJsonTests
{
    public static TheoryData<string> Kinds => ["scatter", "bar", "heatmap", "histogram", "pie", "box", "surface"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_chart_of_plotly_net_reads_as_its_own_writer_writes_it(string kind)
    {
        var chart = Chart(kind);
        var expected = JsonNode.Parse(GenericChart.toFigureJson(chart))!;
        var actual = JsonNode.Parse(FigureJson.Write(chart))!;

        Assert.True(JsonNode.DeepEquals(expected["data"], actual["data"]), $"{expected["data"]}\n{actual["data"]}");
        Assert.True(JsonNode.DeepEquals(expected["layout"], actual["layout"]), $"{expected["layout"]}\n{actual["layout"]}");
    }

    [Fact]
    public void What_json_has_not_is_null()
    {
        var trace = new Trace("scatter");
        trace.SetProperty("x", new[] { 1.0, double.NaN, double.PositiveInfinity });
        trace.SetProperty("y", new[] { 1f, float.NaN });

        var written = ChartJson.Of(GenericChart.ofTraceObject(false, trace)).Traces()[0];
        Assert.Equal("[1,null,null]", written.GetProperty("x").GetRawText());
        Assert.Equal("[1,null]", written.GetProperty("y").GetRawText());
    }

    [Fact]
    public void Saving_leaves_the_chart_as_it_is_and_chooses_the_format_by_the_ending()
    {
        using var folder = new TemporaryFolder();
        var chart = Chart("bar");
        var before = FigureJson.Write(chart);
        chart.Save(Path.Combine(folder.Path, "new", "c.html"));
        chart.Save(Path.Combine(folder.Path, "c.json"));

        Assert.Equal(before, FigureJson.Write(chart));
        Assert.Equal(before + "\n", File.ReadAllText(Path.Combine(folder.Path, "c.json")));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(folder.Path, "new", "c.html")), StringComparison.Ordinal);
        Assert.Contains(".html or .json", Assert.Throws<DramatisException>(() => chart.Save("c.bmp")).Message, StringComparison.Ordinal);
    }

    private static GenericChart Chart(string kind) => kind switch
    {
        "scatter" => Plotly.NET.CSharp.Chart.Scatter<double, double, string>([1, 2.5], [3, 4], StyleParam.Mode.Lines_Markers, Name: "s", MarkerColor: Color.fromString("red")),
        "bar" => Plotly.NET.CSharp.Chart.Column<int, string, string>([1, 2], Keys: new[] { "a", "b" }),
        "heatmap" => Plotly.NET.CSharp.Chart.Heatmap<double, int, int, string>([[1, 2], [3, 4.5]]),
        "histogram" => Plotly.NET.CSharp.Chart.Histogram<int, int, string>(X: new[] { 1, 2, 2, 3 }),
        "pie" => Plotly.NET.CSharp.Chart.Pie<int, string, string>([1, 2], Labels: new[] { "a", "b" }),
        "box" => Plotly.NET.CSharp.Chart.BoxPlot<int, int, string>(X: new[] { 1, 2, 3 }),
        _ => Plotly.NET.CSharp.Chart.Surface<double, int, int, string>([[1, 2], [3, 4.5]]),
    };
}
