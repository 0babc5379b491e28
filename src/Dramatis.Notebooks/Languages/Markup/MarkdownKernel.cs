using Dramatis.Notebooks.Reports;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dramatis.Notebooks.Languages.Markup;

/// <summary>Markdown cells: shown as text. HTML in them stays text.</summary>
internal sealed class MarkdownKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    public MarkdownKernel()
        : base("markdown")
    {
        KernelInfo.LanguageName = "Markdown";
        KernelInfo.DisplayName = "Markdown";
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.Publish(new DisplayedValueProduced(
            command.Code,
            command,
            [new FormattedValue(HtmlFormatter.MimeType, MarkdownHtml.Write(command.Code)), new FormattedValue("text/markdown", command.Code), new FormattedValue(PlainTextFormatter.MimeType, command.Code)]));
        return Task.CompletedTask;
    }
}
