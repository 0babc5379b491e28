using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using CompletionItem = Microsoft.DotNet.Interactive.Events.CompletionItem;

namespace Dramatis.Notebooks.Kernels;

/// <summary>Completions with what the XML documentation says of each: the engine’s own say nothing.</summary>
internal static class Completions
{
    // Describing one takes about a millisecond: nobody reads a list that is longer, and who types on gets a shorter one.
    private const int Described = 60;

    /// <summary>Answers for <paramref name="kernel"/> when completions are asked for.</summary>
    public static void AddTo(CSharpKernel kernel) => kernel.AddMiddleware(async (command, context, next) =>
    {
        if (command is not RequestCompletions request)
        {
            await next(command, context).ConfigureAwait(false);
            return;
        }

        await EngineInternals.EnsureWorkspaceIsInitializedAsync(kernel, context).ConfigureAwait(false);
        var document = EngineInternals.DocumentOf(kernel, request.Code);
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var position = text.Lines.GetPosition(new LinePosition(request.LinePosition.Line, request.LinePosition.Character));
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position, cancellationToken: context.CancellationToken).ConfigureAwait(false);
        context.Publish(new CompletionsProduced(await ModelsAsync(service, document, list, text, position, context.CancellationToken).ConfigureAwait(false), request));
    });

    private static async Task<IReadOnlyList<CompletionItem>> ModelsAsync(
        CompletionService service, Document document, CompletionList list, SourceText text, int position, CancellationToken cancellation)
    {
        var typed = list.Span.Start < position ? text.ToString(TextSpan.FromBounds(list.Span.Start, position)) : "";
        var fitting = list.ItemsList.Where(i => i.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Take(Described).ToHashSet();
        var models = new List<CompletionItem>(list.ItemsList.Count);
        foreach (var item in list.ItemsList)
        {
            var description = fitting.Contains(item) ? await service.GetDescriptionAsync(document, item, cancellation).ConfigureAwait(false) : null;
            models.Add(new CompletionItem(
                item.DisplayText, EngineInternals.KindOf(null, item), item.FilterText, item.SortText, Insertion(item), documentation: description?.Text));
        }

        return models;
    }

    private static string Insertion(Microsoft.CodeAnalysis.Completion.CompletionItem item) =>
        item.Properties.TryGetValue("InsertionText", out var insertion) ? insertion : item.DisplayText;
}
