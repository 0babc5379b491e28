using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dramatis.Notebooks.Languages.Markup;

/// <summary>Mermaid cells: diagrams, drawn by the page that shows them, offline.</summary>
internal sealed class MermaidKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    private bool hasServed;

    public MermaidKernel()
        : base("mermaid")
    {
        KernelInfo.LanguageName = "Mermaid";
        KernelInfo.DisplayName = "Mermaid";
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        // The first diagram brings mermaid, which is large; those after it find it on the page.
        var html = (hasServed ? "" : MermaidHtml.Library) + MermaidHtml.Write(command.Code);
        hasServed = true;
        context.Publish(new DisplayedValueProduced(
            command.Code, command, [new FormattedValue(HtmlFormatter.MimeType, html), new FormattedValue(PlainTextFormatter.MimeType, command.Code)]));
        return Task.CompletedTask;
    }
}
