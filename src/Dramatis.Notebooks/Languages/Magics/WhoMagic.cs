using Dramatis.Charts.Tables;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace Dramatis.Notebooks.Languages.Magics;

/// <summary><c>#!who</c> and <c>#!whos</c>: list the variables of the cell’s language.</summary>
/// <remarks>In place of the engine’s own, which show no plain text that a person can read.</remarks>
internal static class WhoMagic
{
    private const int LongestValue = 80;

    public static void AddTo(Kernel kernel)
    {
        kernel.AddDirective(
            new KernelActionDirective("#!who") { Description = "List the names of the variables." },
            async (_, context) => context.Display(Names(await VariablesOf(kernel).ConfigureAwait(false)).Frame));
        kernel.AddDirective(
            new KernelActionDirective("#!whos") { Description = "List the variables with their types and the beginning of their values." },
            async (_, context) => context.Display(
                Names(await VariablesOf(kernel).ConfigureAwait(false)).Column("type", v => v.TypeName ?? "").Column("value", v => Beginning(v.FormattedValue)).Frame));
    }

    private static TableBuilder<KernelValueInfo> Names(IEnumerable<KernelValueInfo> variables) =>
        new TableBuilder<KernelValueInfo>(variables.OrderBy(v => v.Name, StringComparer.Ordinal)).Column("name", v => v.Name);

    private static async Task<IReadOnlyCollection<KernelValueInfo>> VariablesOf(Kernel kernel)
    {
        var result = await kernel.SendAsync(new RequestValueInfos(kernel.Name, PlainTextFormatter.MimeType)).ConfigureAwait(false);
        return result.Events.OfType<ValueInfosProduced>().SelectMany(e => e.ValueInfos).ToList();
    }

    private static string Beginning(FormattedValue? value)
    {
        var line = value?.Value.Split('\n')[0].TrimEnd('\r') ?? "";
        return line.Length > LongestValue ? line[..LongestValue] + "…" : line;
    }
}
