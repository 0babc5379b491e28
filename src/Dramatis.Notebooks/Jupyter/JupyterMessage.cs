using System.Text.Json.Nodes;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>A message of the Jupyter protocol.</summary>
/// <param name="Identities">Whom it came from or goes to; for what is published its topic.</param>
/// <param name="Header">Its type, id, session, time and version.</param>
/// <param name="Parent">The header of the request that it answers; empty for none.</param>
/// <param name="Metadata">What else is said of it.</param>
/// <param name="Content">What it says.</param>
internal sealed record JupyterMessage(IReadOnlyList<byte[]> Identities, JsonObject Header, JsonObject Parent, JsonObject Metadata, JsonObject Content)
{
    /// <summary>What kind of message it is: <c>execute_request</c>.</summary>
    public string Type => Header["msg_type"]?.GetValue<string>() ?? "";

    /// <summary>A text of the content; <paramref name="otherwise"/> if it isn’t there.</summary>
    public string Text(string name, string otherwise = "") =>
        Content[name] is JsonValue value && value.TryGetValue(out string? text) ? text : otherwise;

    /// <summary>A yes or no of the content; <paramref name="otherwise"/> if it isn’t there.</summary>
    public bool Flag(string name, bool otherwise) => Content[name] is JsonValue value && value.TryGetValue(out bool flag) ? flag : otherwise;

    /// <summary>A whole number of the content; <paramref name="otherwise"/> if it isn’t there.</summary>
    public int Number(string name, int otherwise) => Content[name] is JsonValue value && value.TryGetValue(out int number) ? number : otherwise;
}
