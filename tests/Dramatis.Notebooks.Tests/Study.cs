using System.Text.Json.Nodes;
using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Tests;

/// <summary>A folder with notebooks, and the way to run them; gone after the test.</summary>
public sealed class Study : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("dramatis-").FullName;

    public string Output => Path.Combine(Folder, "artifacts");

    public List<string> Said { get; } = [];

    /// <summary>Writes a notebook. A cell that begins with <c># </c> is text; one that begins with <c>//parameters</c> is tagged so.</summary>
    public Study With(string name, params string[] cells)
    {
        var notebook = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select(ToCell)]),
            ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["language"] = "C#", ["display_name"] = ".NET (C#)" }, ["kept"] = true },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, notebook.ToJsonString());
        return this;
    }

    public string PathOf(string name) => Path.Combine(Folder, name + ".ipynb");

    public RunResult Run(params string[] parameters) => Run(new RunOptions(), parameters);

    public RunResult Run(RunOptions options, params string[] parameters)
    {
        options = options with
        {
            Notebooks = options.Notebooks is ["notebooks"] ? [Folder] : options.Notebooks,
            Output = Path.IsPathRooted(options.Output) ? options.Output : Path.Combine(Folder, options.Output),
            Parameters = [.. parameters.Select(p => KeyValuePair.Create(p[..p.IndexOf('=', StringComparison.Ordinal)], p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..]))],
        };
        return NotebookRunner.RunAsync(options, new Progress(Said), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }

    public JsonObject Executed(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Output, "notebooks", name + ".ipynb")))!.AsObject();

    /// <summary>The executed copy’s code cells.</summary>
    public List<JsonNode> Code(string name) => [.. Executed(name)["cells"]!.AsArray().OfType<JsonNode>().Where(c => c["cell_type"]!.ToString() == "code")];

    public string Report() => File.ReadAllText(Path.Combine(Output, "report.html"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static string Text(JsonNode? lines) => lines is JsonArray array ? string.Concat(array.Select(l => l!.ToString())) : lines?.ToString() ?? "";

    private static JsonNode ToCell(string source, int i)
    {
        var cell = new JsonObject { ["cell_type"] = source.StartsWith("# ", StringComparison.Ordinal) ? "markdown" : "code", ["id"] = $"c{i}", ["metadata"] = new JsonObject(), ["source"] = source };
        if (source.StartsWith("//parameters", StringComparison.Ordinal))
        {
            cell["metadata"]!["tags"] = new JsonArray("parameters");
        }

        if (cell["cell_type"]!.ToString() == "code")
        {
            cell["execution_count"] = 7;
            cell["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "stale" });
        }

        return cell;
    }

    private sealed class Progress(List<string> said) : IRunProgress
    {
        public void NotebookStarted(string notebook, int cells) => said.Add($"{notebook} {cells}");

        public void CellStarted(int cell, string line) => said.Add($"{cell} {line}");

        public void CellFinished()
        {
        }

        public void NotebookFinished(CellError? failure) => said.Add(failure is null ? "done" : "failed");

        public void NotebookKept() => said.Add("kept");
    }
}
