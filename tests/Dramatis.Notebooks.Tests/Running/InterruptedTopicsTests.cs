using Dramatis.Notebooks.Tests.Languages;

namespace Dramatis.Notebooks.Tests.Running;

/// <summary>A researcher stops a cell that finds topics, and goes on.</summary>
public sealed class InterruptedTopicsTests : IDisposable
{
    private const string Text = """
        using Dramatis.Topics.Models;
        var random = new Random(1);
        string[][] themes = [["bread", "oven", "flour", "yeast", "loaf", "crust"], ["ship", "sail", "harbor", "crew", "anchor", "deck"], ["court", "judge", "law", "trial", "jury", "verdict"]];
        var text = Corpus.FromTexts([.. Enumerable.Range(0, 400).Select(i => ($"t{i}", string.Join(' ', Enumerable.Range(0, 30).Select(_ => themes[i % 3][random.Next(6)]))))]).Analyze();
        string Print(TopicModel m) => string.Join('|', m.Topics.SelectMany(t => t.Terms.Select(x => $"{t.Number} {x.Term} {x.Weight:R} {t.Stability?.Seeds:R}")));
        """;

    private readonly Cells cells = new();

    public void Dispose() => cells.Dispose();

    [Theory]
    [InlineData("new Nmf()", 0)]
    [InlineData("new Nmf { Start = NmfStart.Random }", 300)]
    [InlineData("new GibbsLda { Iterations = 50 }", 150)]
    [InlineData("new LightLda { Iterations = 50 }", 250)]
    public async Task Topics_that_were_stopped_half_way_are_found_whole_when_asked_again(string method, int after)
    {
        cells.Run(Text, $"var method = {method};");
        const string find = "Print(text.Topics(3, new TopicOptions { Method = method, Unit = TextUnit.Document, StabilityRuns = 2 }))";
        var before = cells.Run(find);
        await cells.InterruptAsync("for (var seed = 0; ; seed++) text.Topics(3, new TopicOptions { Method = method, Unit = TextUnit.Document, Seed = seed });", after);
        await cells.InterruptAsync("while (true) text.TopicGrid([2, 3, 4, 5], new TopicOptions { Method = method, Unit = TextUnit.Document });", after);

        Assert.Contains("1 ", before, StringComparison.Ordinal);
        Assert.Equal(before, cells.Run(find));
    }
}
