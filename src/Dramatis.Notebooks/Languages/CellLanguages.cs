using Dramatis.Notebooks.Kernels;
using Dramatis.Notebooks.Languages.FSharp;
using Dramatis.Notebooks.Languages.Magics;
using Dramatis.Notebooks.Languages.Markup;
using Dramatis.Notebooks.Languages.Sql;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;

namespace Dramatis.Notebooks.Languages;

/// <summary>The languages beside C#, and the magic commands.</summary>
internal static class CellLanguages
{
    // The F# compiler and DuckDB stop when they are told to. To be aborted in their midst can end the process.
    private static readonly TimeSpan ToStop = TimeSpan.FromMilliseconds(700);

    /// <summary>Adds them to <paramref name="kernel"/>. None is started before its first cell.</summary>
    public static void AddTo(CompositeKernel kernel, CSharpKernel csharp)
    {
        SharedValues.Register();
        var fsharp = new FSharpKernel();
        var sql = new SqlKernel(csharp);
        var values = new KeyValueStoreKernel();
        kernel.Add(sql.UseValueSharing());
        kernel.Add(fsharp.UseValueSharing(), ["f#", "fs"]);
        kernel.Add(new HtmlKernel());
        kernel.Add(new ScriptKernel().UseValueSharing(), ["js"]);
        kernel.Add(new MarkdownKernel(), ["md"]);
        kernel.Add(new MermaidKernel());
        kernel.Add(values);
        csharp.UseValueSharing();
        Interruption.AddTo(sql, ToStop);
        Interruption.AddTo(fsharp, ToStop);
        foreach (var language in new Kernel[] { csharp, fsharp, sql, values })
        {
            WhoMagic.AddTo(language);
        }

        PackageMagic.AddTo(csharp, fsharp);
        ImportMagic.AddTo(kernel);
        TimeMagic.AddTo(kernel);
        ListMagic.AddTo(kernel);
        AboutMagic.AddTo(kernel);
    }
}
