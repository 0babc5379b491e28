using System.Text;
using Dramatis.Notebooks.Displays;
using Dramatis.Notebooks.Languages;
using Dramatis.Notebooks.Languages.FSharp;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;

namespace Dramatis.Notebooks.Kernels;

/// <summary>Makes the kernel that notebooks run on: C# with the kit loaded.</summary>
/// <remarks>
/// A cell needs no <c>#r</c> and no <c>using</c> for the kit, Deedle, LINQ and the collections of .NET; <c>display(…)</c>
/// shows a value. Whoever owns the kernel disposes it. Kernels share nothing but the formatters and the console.
/// </remarks>
public static class KitKernel
{
    /// <summary>The name by which notebooks call the C# kernel.</summary>
    public const string CSharp = "csharp";

    /// <summary>A fresh kernel, with no variable in it.</summary>
    public static CompositeKernel Create()
    {
        KitFormatters.Register();

        var csharp = new CellKernel(CSharp);
        csharp.AddAssemblyReferences(KitReferences.Assemblies.Select(a => a.Location));
        csharp.ChangeOptions(options => options.AddImports(KitReferences.Imports).WithEmitDebugInformation(true).WithFileEncoding(Encoding.UTF8));

        // The engine throws away all that it knows if its very first submission fails: that must not be a user’s cell.
        csharp.DeferCommand(new SubmitCode(";"));
        Completions.AddTo(csharp);
        Interruption.AddTo(csharp);
        var kernel = new CompositeKernel { csharp };
        kernel.DefaultKernelName = CSharp;
        CellLanguages.AddTo(kernel, csharp);
        return kernel;
    }

    /// <summary>A fresh kernel that has compiled and run its first line, which takes the engine longer than any other.</summary>
    public static async Task<CompositeKernel> CreateWarmAsync()
    {
        var kernel = Create();
        await kernel.SubmitCodeAsync("for (var i = 0; i < 1; i++) { }").ConfigureAwait(false);

        // What the compiler keeps is old from here on: else one of the first cells would wait for the collector to find out.
        GC.Collect();
        return kernel;
    }

    /// <summary>The C# kernel in <paramref name="kernel"/>.</summary>
    internal static CSharpKernel CSharpKernel(this CompositeKernel kernel) => (CSharpKernel)kernel.FindKernelByName(CSharp);

    /// <summary>Names what is submitted next as a file, by which errors and stack traces call it.</summary>
    internal static void NameNextSubmission(this CompositeKernel kernel, string name)
    {
        kernel.CSharpKernel().ChangeOptions(options => options.WithFilePath(name));
        ((FSharpKernel)kernel.FindKernelByName("fsharp")).FileName = name;
    }

    private static void ChangeOptions(this CSharpKernel kernel, Func<ScriptOptions, ScriptOptions> change)
    {
        ref var options = ref EngineInternals.ScriptOptions(kernel);
        options = change(options);
    }
}
