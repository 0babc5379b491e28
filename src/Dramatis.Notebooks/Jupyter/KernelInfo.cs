using System.Text.Json.Nodes;
using Dramatis.Corpora;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>Who the kernel is.</summary>
internal static class KernelInfo
{
    public static JsonObject Content() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = "5.3",
        ["implementation"] = "dramatis",
        ["implementation_version"] = Provenance.KitVersion,
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["banner"] = $"Dramatis {Provenance.KitVersion}: who is in the text, with whom, and about what. C# on .NET {Environment.Version}.",
        ["help_links"] = new JsonArray(),
        ["debugger"] = false,
    };
}
