using Dramatis.Charts.Tables;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;

namespace Dramatis.Notebooks.Languages.Magics;

/// <summary><c>#!lsmagic</c>: lists the magic commands and the languages.</summary>
internal static class ListMagic
{
    public static void AddTo(CompositeKernel kernel) => kernel.AddDirective(
        new KernelActionDirective("#!lsmagic") { Description = "List the magic commands and the languages." },
        (_, context) =>
        {
            var directives = kernel.ChildKernels.Prepend(kernel)
                .SelectMany(k => k.KernelInfo.SupportedDirectives.Select(d => (Kernel: k == kernel ? "" : k.Name, Directive: d)))
                .Where(d => !d.Directive.Hidden)
                .GroupBy(d => d.Directive.Name, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal);
            context.Display(new TableBuilder<IGrouping<string, (string Kernel, KernelDirective Directive)>>(directives)
                .Column("command", g => g.Key)
                .Column("in", g => g.Any(d => d.Kernel.Length == 0) ? "every cell" : string.Join(", ", g.Select(d => d.Kernel).Distinct()))
                .Column("what", g => g.First().Directive is KernelSpecifierDirective ? "The lines below are of this language." : g.First().Directive.Description ?? "")
                .Frame);
            return Task.CompletedTask;
        });
}
