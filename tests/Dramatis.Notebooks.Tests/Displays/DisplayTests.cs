namespace Dramatis.Notebooks.Tests.Displays;

public sealed class DisplayTests : IDisposable
{
    private const string Text = "var text = Corpus.FromTexts((\"a<b>\", \"Ana Lima met Bob Ray in Iran. Ana Lima left Iran. Bob Ray left Iran too.\")).Analyze();\n";

    private readonly Study study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void Results_are_shown_in_a_few_words_as_html_and_as_text()
    {
        study.With(
            "a",
            Text + "text",
            "text.Corpus",
            "text.Entities",
            "var pairs = text.CoOccurrences();\npairs",
            "pairs.Network(minCount: 1)",
            "pairs.Network(minCount: 99)",
            "text.Topics(2)");
        Assert.Empty(study.Run().Errors);
        string[] expected = ["1 document · 3 sentences", "a<b>", "Ana Lima", "Ana Lima", "ties", "Choose a smaller minCount", "no finding"];

        var shown = study.Code("a").Select(c => c["outputs"]![0]!["data"]!).ToList();
        Assert.All(expected.Zip(shown), e => Assert.Contains(e.First, Study.Text(e.Second["text/plain"]), StringComparison.Ordinal));
        Assert.All(shown, data => Assert.StartsWith("<div", Study.Text(data["text/html"]), StringComparison.Ordinal));
        Assert.Contains("a&lt;b&gt;", Study.Text(shown[1]["text/html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Frame.FromColumns(new Dictionary<string, Series<int, double>> { [\"x<\"] = new[] { 1.5 }.ToOrdinalSeries() })")]
    [InlineData("Frame.FromColumns(new Dictionary<int, Series<string, double>> { [7] = new SeriesBuilder<string, double> { { \"x<\", 1.5 } }.Series })")]
    public void Frames_are_tables_whatever_their_keys_are(string frame)
    {
        study.With("a", frame);
        Assert.Empty(study.Run().Errors);
        var data = study.Code("a")[0]["outputs"]![0]!["data"]!;

        Assert.Contains("<table class=\"dramatis-table\">", Study.Text(data["text/html"]), StringComparison.Ordinal);
        Assert.Contains("x&lt;", Study.Text(data["text/html"]), StringComparison.Ordinal);
        Assert.Contains("1.5", Study.Text(data["text/plain"]), StringComparison.Ordinal);
    }
}
