using Dramatis.Notebooks.Kernels;
using Dramatis.Notebooks.Languages.FSharp;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace Dramatis.Notebooks.Languages.Magics;

/// <summary><c>#r "nuget: NAME, VERSION"</c>: brings a package that the kit hasn’t. It needs an SDK, as its tools restore the package.</summary>
internal static class PackageMagic
{
    /// <summary>Adds the command to C# and F#.</summary>
    /// <remarks>
    /// The engine reads the command; its own way to carry it out fails with the F# compiler that goes with Deedle’s FSharp.Core. Of an assembly
    /// that the kit has itself the kit’s stays, whatever version a package wants: two in one process don’t go together.
    /// </remarks>
    public static void AddTo(CSharpKernel csharp, FSharpKernel fsharp)
    {
        var resolver = new Lazy<PackageResolver>(() => new PackageResolver());
        csharp.RegisterForDisposal(() =>
        {
            if (resolver.IsValueCreated)
            {
                resolver.Value.Dispose();
            }
        });
        Handle(csharp, paths => csharp.AddAssemblyReferences(paths));
        Handle(fsharp, paths => fsharp.Run(string.Join('\n', paths.Select(path => $"#r @\"{path}\""))));

        void Handle(Kernel kernel, Action<IEnumerable<string>> reference)
        {
            kernel.UseNugetDirective((_, _) => Task.CompletedTask);
            EngineInternals.DirectiveHandlers(kernel)["#!nuget-restore"] = (_, _) => Task.CompletedTask;
            kernel.RegisterCommandHandler<AddPackageSource>((command, _) =>
            {
                resolver.Value.AddSource(command.PackageSource);
                return Task.CompletedTask;
            });
            kernel.RegisterCommandHandler<AddPackage>((command, context) => Task.Run(() =>
            {
                try
                {
                    reference(resolver.Value.Add(command.PackageName, command.PackageVersion).Select(path => KitsOwn(path) ?? path));
                    context.DisplayAs($"Package {command.PackageName} {command.PackageVersion}".TrimEnd(), PlainTextFormatter.MimeType);
                }
                catch (CellLanguageException e)
                {
                    context.Fail(command, e, e.Message);
                }
            }));
        }
    }

    private static string? KitsOwn(string path) =>
        (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator)
            .FirstOrDefault(own => Path.GetFileName(own).Equals(Path.GetFileName(path), StringComparison.OrdinalIgnoreCase));
}
