using System.Text.Json.Nodes;

namespace Dramatis.Notebooks.Documents;

/// <summary>A cell of a notebook, as a view on its JSON: what it doesn’t know it doesn’t touch.</summary>
/// <param name="json">The cell’s JSON.</param>
/// <param name="number">Its place among all cells of the notebook’s file, from 1.</param>
internal sealed class Cell(JsonObject json, int number)
{
    /// <summary>The tag of the cell that declares the parameters (papermill’s convention).</summary>
    public const string ParametersTag = "parameters";

    /// <summary>The tag of the cell that gives parameters other values.</summary>
    public const string InjectedTag = "injected-parameters";

    public JsonObject Json => json;

    public int Number => number;

    public bool IsCode => Kind == "code";

    public bool IsMarkdown => Kind == "markdown";

    public string Source { get; } = Documents.Json.Text(json["source"]);

    /// <summary>The kernel that the cell names for itself, if it does.</summary>
    public string? KernelName => (json["metadata"] as JsonObject) is { } metadata
        ? Name(metadata["polyglot_notebook"], "kernelName") ?? Name(metadata["dotnet_interactive"], "language")
        : null;

    public JsonArray Outputs => json["outputs"] as JsonArray ?? [];

    private string Kind => Documents.Json.Text(json["cell_type"]);

    public static bool IsInjected(JsonObject json) => HasTag(json, InjectedTag);

    public bool HasTag(string tag) => HasTag(json, tag);

    /// <summary>Empties a code cell of what an earlier run left.</summary>
    public void Clear()
    {
        json["outputs"] = new JsonArray();
        json["execution_count"] = null;
    }

    private static bool HasTag(JsonObject json, string tag) =>
        json["metadata"] is JsonObject metadata && metadata["tags"] is JsonArray tags
        && tags.Any(t => t is JsonValue value && value.TryGetValue(out string? text) && text == tag);

    private static string? Name(JsonNode? node, string key) =>
        node is JsonObject o && o[key] is JsonValue value && value.TryGetValue(out string? name) ? name : null;
}
