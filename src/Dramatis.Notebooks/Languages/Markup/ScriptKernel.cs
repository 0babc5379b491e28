using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dramatis.Notebooks.Languages.Markup;

/// <summary>JavaScript cells: run by the page that shows them.</summary>
/// <remarks>What is shared with them is there as a property of <c>window</c>: tables as lists of objects, all else as JSON has it.</remarks>
internal sealed class ScriptKernel : Kernel, IKernelCommandHandler<SubmitCode>, IKernelCommandHandler<SendValue>
{
    private readonly SortedDictionary<string, string> shared = new(StringComparer.Ordinal);

    public ScriptKernel()
        : base("javascript")
    {
        KernelInfo.LanguageName = "JavaScript";
        KernelInfo.DisplayName = "JavaScript";
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        // With every cell that names it, so that each shows the same when the page is opened anew.
        var named = shared.Where(v => Regex.IsMatch(command.Code, $@"(?<![\w$]){Regex.Escape(v.Key)}(?![\w$])"));
        var code = string.Concat(named.Select(v => $"window[{JsonSerializer.Serialize(v.Key)}] = {v.Value};\n"))
            + command.Code.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);
        context.Publish(new DisplayedValueProduced(code, command, [new FormattedValue(HtmlFormatter.MimeType, $"<script>{code}</script>")]));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) =>
        SetValueAsync(command, context, (name, value, _) =>
        {
            shared[name] = SharedValues.ToJson(value).Replace("</", "<\\/", StringComparison.Ordinal);
            return Task.CompletedTask;
        });
}
