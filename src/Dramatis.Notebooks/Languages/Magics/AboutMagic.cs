using System.Reflection;
using System.Runtime.InteropServices;
using Dramatis.Charts.Tables;
using Dramatis.Corpora;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;

namespace Dramatis.Notebooks.Languages.Magics;

/// <summary><c>#!about</c>: tells what the cells run on.</summary>
internal static class AboutMagic
{
    public static void AddTo(CompositeKernel kernel) => kernel.AddDirective(
        new KernelActionDirective("#!about") { Description = "Tell the versions of the kit and of what it runs on." },
        (_, context) =>
        {
            var engine = typeof(Kernel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
            context.Display(new TableBuilder<(string What, string Value)>(
                [
                    ("Dramatis", Provenance.KitVersion),
                    ("runtime", RuntimeInformation.FrameworkDescription),
                    ("engine", $".NET Interactive {engine}"),
                    ("languages", string.Join(", ", kernel.ChildKernels.Select(k => k.Name))),
                ])
                .Column("what", a => a.What)
                .Column("which", a => a.Value)
                .Frame);
            return Task.CompletedTask;
        });
}
