using System.Text.Json.Nodes;

namespace Dramatis.Cli.Tests.Kernel;

public sealed class StdioTests
{
    private const string Text = "var text = Corpus.FromTexts((\"a\", \"Ana Lima met Bob Ray in Iran. Ana Lima left Iran. Bob Ray left Iran too.\")).Analyze();";

    [Fact]
    public void The_protocol_is_all_that_reaches_standard_output()
    {
        using var folder = new TemporaryFolder();
        using var client = new StdioClient(folder.Path);
        Assert.Contains(client.Ready["event"]!["kernelInfos"]!.AsArray(), k => k!["localName"]!.ToString() == "csharp");

        // Topics print from native code, and a timer prints when its cell is over.
        Assert.Empty(Of(client.Submit(Text + "\nvar late = new Timer(_ => Console.WriteLine(\"late\"), null, 100, Timeout.Infinite);\ntext.Topics(2)"), "CommandFailed"));
        Thread.Sleep(300);
        var shown = client.Submit("Console.WriteLine(\"here\"); text.Entities.Table()");
        Assert.Contains("here", Of(shown, "StandardOutputValueProduced").Single()["formattedValues"]![0]!["value"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["text/csv", "text/html", "text/plain"], Forms(shown).Order());
        var figure = client.Submit("Figure.Mentions(text.Entities)");
        Assert.Equal(["application/vnd.plotly.v1+json", "image/svg+xml", "text/html", "text/plain"], Forms(figure).Order());
        Assert.Contains("<img alt=\"\" style=\"max-width:100%\" src=\"data:image/svg+xml;base64,", Form(figure, "text/html"), StringComparison.Ordinal);
        Assert.Contains("Ana Lima", Form(figure, "image/svg+xml"), StringComparison.Ordinal);
        Assert.Single(Of(client.Submit("throw new Exception(\"boom\");"), "CommandFailed"));
        Assert.Equal(Path.GetFileName(folder.Path), Path.GetFileName(Of(client.Submit("Directory.GetCurrentDirectory()"), "ReturnValueProduced").Single()["formattedValues"]![0]!["value"]!.ToString()));
        Assert.Equal(0, client.Close());
    }

    [Fact]
    public void The_language_service_knows_the_kits_documentation()
    {
        using var folder = new TemporaryFolder();
        using var client = new StdioClient(folder.Path);
        client.Submit(Text);

        var completions = Of(client.Ask("RequestCompletions", "text.Sent", 0, 9), "CompletionsProduced").Single()["completions"]!.AsArray();
        var sentence = Assert.Single(completions, c => c!["displayText"]!.ToString() == "SentenceOf")!;
        Assert.Equal("Method", sentence["kind"]!.ToString());
        Assert.Contains("The text of the sentence that", sentence["documentation"]!.ToString(), StringComparison.Ordinal);

        var hover = Of(client.Ask("RequestHoverText", "text.CoOccurrences()", 0, 8), "HoverTextProduced").Single();
        Assert.Contains("Counts the pairs of entities", hover["content"]![0]!["value"]!.ToString(), StringComparison.Ordinal);

        var signature = Of(client.Ask("RequestSignatureHelp", "Figure.Mentions(", 0, 16), "SignatureHelpProduced").Single()["signatures"]![0]!;
        Assert.Contains("The number of bars at the most", signature["documentation"]!["value"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["entities", "top"], signature["parameters"]!.AsArray().Select(p => p!["label"]!.ToString()));

        var diagnostic = Of(client.Send("RequestDiagnostics", new JsonObject { ["code"] = "var a = 1;\nvar z = txt;" }), "DiagnosticsProduced").Single()["diagnostics"]![0]!;
        Assert.Equal("CS0103", diagnostic["code"]!.ToString());
        Assert.Equal((1, 8), ((int)diagnostic["linePositionSpan"]!["start"]!["line"]!, (int)diagnostic["linePositionSpan"]!["start"]!["character"]!));
    }

    private static IEnumerable<JsonNode> Of(List<JsonObject> events, string type) => events.Where(e => e["eventType"]!.ToString() == type).Select(e => e["event"]!);

    private static IEnumerable<string> Forms(List<JsonObject> events) =>
        Of(events, "ReturnValueProduced").Single()["formattedValues"]!.AsArray().Select(v => v!["mimeType"]!.ToString());

    private static string Form(List<JsonObject> events, string mimeType) =>
        Of(events, "ReturnValueProduced").Single()["formattedValues"]!.AsArray().Single(v => v!["mimeType"]!.ToString() == mimeType)!["value"]!.ToString();
}
