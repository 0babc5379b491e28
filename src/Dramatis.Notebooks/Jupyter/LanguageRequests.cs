using System.Text.Json.Nodes;
using Dramatis.Notebooks.Kernels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>Answers what a client asks about code that is being written. Positions in the protocol count Unicode characters, not code units.</summary>
internal static class LanguageRequests
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The content that answers a <c>complete_request</c>.</summary>
    public static async Task<JsonObject> CompleteAsync(CompositeKernel kernel, JupyterMessage request)
    {
        var code = request.Text("code");
        var cursor = ToIndex(code, request.Number("cursor_pos", code.Length));
        var result = await kernel.SendAsync(new RequestCompletions(code, LineOf(code, cursor), KitKernel.CSharp)).ConfigureAwait(false);
        var start = cursor;
        while (start > 0 && (char.IsLetterOrDigit(code[start - 1]) || code[start - 1] is '_' or '#' or '!'))
        {
            start--;
        }

        var typed = code[start..cursor];
        var items = (result.Events.OfType<CompletionsProduced>().LastOrDefault()?.Completions ?? [])
            .Where(c => c.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).DistinctBy(Text).ToList();
        var from = ToPosition(code, start);
        var to = ToPosition(code, cursor);
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. items.Select(c => JsonValue.Create(Text(c)))]),
            ["cursor_start"] = from,
            ["cursor_end"] = to,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. items.Select(c => new JsonObject
                {
                    ["text"] = Text(c), ["type"] = c.Kind?.ToLowerInvariant() ?? "", ["start"] = from, ["end"] = to, ["documentation"] = c.Documentation ?? "",
                })]),
            },
        };
    }

    /// <summary>The content that answers an <c>inspect_request</c>.</summary>
    public static async Task<JsonObject> InspectAsync(CompositeKernel kernel, JupyterMessage request)
    {
        var code = request.Text("code");
        var cursor = ToIndex(code, request.Number("cursor_pos", code.Length));

        // Clients put the cursor behind a name as often as into it.
        var at = cursor > 0 && (cursor == code.Length || !IsNameCharacter(code[cursor])) && IsNameCharacter(code[cursor - 1]) ? cursor - 1 : cursor;
        var result = await kernel.SendAsync(new RequestHoverText(code, LineOf(code, at), KitKernel.CSharp)).ConfigureAwait(false);
        var data = new JsonObject();
        foreach (var form in result.Events.OfType<HoverTextProduced>().LastOrDefault()?.Content ?? [])
        {
            data[form.MimeType] = form.Value;
        }

        if (data["text/markdown"] is { } markdown)
        {
            data["text/plain"] ??= markdown.GetValue<string>();
        }

        return new JsonObject { ["status"] = "ok", ["found"] = data.Count > 0, ["data"] = data, ["metadata"] = new JsonObject() };
    }

    /// <summary>The content that answers an <c>is_complete_request</c>.</summary>
    public static JsonObject IsComplete(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Script);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
        {
            return new JsonObject { ["status"] = "incomplete", ["indent"] = "    " };
        }

        return new JsonObject { ["status"] = tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete" };
    }

    // Jupyter’s clients insert a completion as it is: a snippet with places to fill in is none for them.
    private static string Text(CompletionItem item) =>
        item.InsertText is null || item.InsertTextFormat == InsertTextFormat.Snippet ? item.DisplayText : item.InsertText;

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static LinePosition LineOf(string code, int index)
    {
        var before = code.AsSpan(0, index);
        return new LinePosition(before.Count('\n'), index - (before.LastIndexOf('\n') + 1));
    }

    private static int ToIndex(string code, int position)
    {
        var index = 0;
        for (var i = 0; i < position && index < code.Length; i++)
        {
            index += char.IsHighSurrogate(code[index]) && index + 1 < code.Length && char.IsLowSurrogate(code[index + 1]) ? 2 : 1;
        }

        return index;
    }

    private static int ToPosition(string code, int index)
    {
        var position = 0;
        foreach (var _ in code.AsSpan(0, index).EnumerateRunes())
        {
            position++;
        }

        return position;
    }
}
