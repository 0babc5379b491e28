using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Kernels;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;

namespace Dramatis.Notebooks.Languages.Magics;

/// <summary><c>#!import FILE</c>: runs a notebook’s cells, or a script, as if they stood here.</summary>
/// <remarks>In place of the engine’s own, which wants every cell of a notebook to name its language: Jupyter’s don’t.</remarks>
internal static class ImportMagic
{
    private static readonly Dictionary<string, string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        [".cs"] = "csharp",
        [".csx"] = "csharp",
        [".fs"] = "fsharp",
        [".fsx"] = "fsharp",
        [".sql"] = "sql",
        [".js"] = "javascript",
        [".html"] = "html",
        [".md"] = "markdown",
        [".mmd"] = "mermaid",
    };

    public static void AddTo(CompositeKernel kernel)
    {
        var directive = new KernelActionDirective("#!import") { Description = "Run the cells of another notebook, or a script." };
        directive.Parameters.Add(new KernelDirectiveParameter("--file", "The notebook (.ipynb) or script (.csx, .fsx, .sql …).") { AllowImplicitName = true, Required = true, TypeHint = "file" });
        kernel.AddDirective<ImportFile>(directive, (command, context) => RunAsync(kernel, command, context));
    }

    private static async Task RunAsync(CompositeKernel kernel, ImportFile command, KernelInvocationContext context)
    {
        var path = command.File ?? "";
        try
        {
            var number = 0;
            foreach (var (language, code) in Read(path))
            {
                number++;
                var result = await kernel.SendAsync(new SubmitCode(code, language), context.CancellationToken).ConfigureAwait(false);
                if (result.Events.OfType<CommandFailed>().LastOrDefault() is { } failure)
                {
                    context.Fail(command, new CellLanguageException("Import", $"{path}, code cell {number}: {failure.Message}", null), $"{path}, code cell {number}: {failure.Message}");
                    return;
                }
            }
        }
        catch (DramatisException e)
        {
            context.Fail(command, e, e.Message);
        }
    }

    private static IEnumerable<(string Language, string Code)> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new DramatisException($"{path}: no such file (looked in {Directory.GetCurrentDirectory()}).");
        }

        var ending = Path.GetExtension(path);
        if (ending.Equals(".ipynb", StringComparison.OrdinalIgnoreCase))
        {
            var notebook = Notebook.Read(path);
            return notebook.CodeCells.Where(c => !string.IsNullOrWhiteSpace(c.Source)).Select(c => (c.KernelName ?? notebook.KernelName ?? KitKernel.CSharp, c.Source));
        }

        return Languages.TryGetValue(ending, out var language)
            ? [(language, File.ReadAllText(path))]
            : throw new DramatisException($"{path}: only notebooks (.ipynb) and scripts ({string.Join(", ", Languages.Keys)}) can be imported.");
    }
}
