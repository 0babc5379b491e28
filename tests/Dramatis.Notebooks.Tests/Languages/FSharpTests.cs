namespace Dramatis.Notebooks.Tests.Languages;

public sealed class FSharpTests : IDisposable
{
    private readonly Cells cells = new();

    public void Dispose() => cells.Dispose();

    [Fact]
    public void Values_and_functions_stay_and_the_last_is_shown() =>
        Assert.Equal("12", cells.Run("#!fsharp\nlet square x = x * x\nlet three = 3", "#!fsharp\nsquare three + three"));

    [Fact]
    public void What_is_printed_is_shown() => Assert.Equal("hello 3", cells.Run("#!fsharp\nprintfn \"hello %d\" 3"));

    [Fact]
    public void Unit_is_nothing() => Assert.Equal("", cells.Run("#!fsharp\nlet x = 1\n()"));

    [Fact]
    public void The_kit_Deedle_and_Plotly_are_opened()
    {
        Assert.Equal("n\n1\n2", cells.Run("#!fsharp\nFrame.ofColumns [ \"n\" => Series.ofValues [ 1; 2 ] ]"));
        Assert.Contains("1 document", cells.Run("#!fsharp\nCorpus.FromTexts([ struct (\"a\", \"Iran met Iraq.\") ]).Analyze()"), StringComparison.Ordinal);
        var chart = Assert.Single(cells.Show("#!fsharp\nChart.Point([ 1; 2 ], [ 3; 4 ])"));
        Assert.Contains(chart.FormattedValues, v => v.MimeType == "application/vnd.plotly.v1+json");
    }

    [Fact]
    public void Display_shows_a_value_in_the_midst() => Assert.Equal("4142", cells.Run("#!fsharp\ndisplay(41) |> ignore\n42"));

    [Fact]
    public void Values_go_both_ways()
    {
        cells.Run("var text = Corpus.FromTexts((\"a\", \"Iran met Iraq.\")).Analyze(); var n = 4;");

        Assert.Equal("6", cells.Run("#!fsharp\n#!share --from csharp n\n#!share --from csharp text\nlet m = n + text.Entities.Count\nm"));
        Assert.Equal("7", cells.Run("#!share --from fsharp m\nm + 1"));
        Assert.Equal("4", cells.Run("#!fsharp\n#!set --name four --value @csharp:n --byref\nfour"));
    }

    [Fact]
    public void What_JSON_has_not_is_shared_too()
    {
        cells.Run("#!fsharp\nlet pair = \"a\" => Series.ofValues [ 1.0; 2.0 ]\nlet twice (x: int) = 2 * x");

        Assert.Equal("a2", cells.Run("#!share --from fsharp pair\npair.Item1 + pair.Item2.KeyCount"));
    }

    [Fact]
    public async Task A_loop_can_be_stopped_and_values_stay()
    {
        cells.Run("#!fsharp\nlet kept = 1");
        await cells.InterruptAsync("#!fsharp\nlet mutable i = 0L\nwhile true do i <- i + 1L");

        Assert.Equal("2", cells.Run("#!fsharp\nkept + 1"));
    }

    [Fact]
    public void A_package_is_had_by_its_name()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("Nothing.Is.Called.So", cells.Fail($"#!fsharp\n#i \"nuget: {folder.Path}\"\n#r \"nuget: Nothing.Is.Called.So, 1.0.0\""), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text() =>
        Assert.DoesNotContain("<img", cells.Html("#!fsharp\nFrame.ofColumns [ \"<b>n\" => Series.ofValues [ \"<img src=x onerror=alert(1)>\" ] ]"), StringComparison.Ordinal);
}
