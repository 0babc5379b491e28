using Dramatis.Corpora;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Parameters;

namespace Dramatis.Notebooks.Running;

/// <summary>The notebooks of a run with their parameters set: all that can be wrong before a cell runs has been looked at.</summary>
internal static class RunPlan
{
    private const string CorpusParameter = "corpus";
    private const string OutputParameter = "output";

    /// <summary>Reads the notebooks of <paramref name="options"/> and sets their parameters.</summary>
    /// <exception cref="ParameterException">A parameter is unknown to all notebooks, or its value is not of its type.</exception>
    /// <exception cref="DramatisException">A notebook or the corpus isn’t there or can’t be read.</exception>
    public static IReadOnlyList<Notebook> Make(RunOptions options)
    {
        if (options.Corpus is not null)
        {
            CorpusFiles.Find([options.Corpus]);
        }

        var notebooks = NotebookFiles.Find(options.Notebooks).Select(Notebook.Read).ToList();
        var parameters = notebooks.Select(ParameterCell.Read).ToList();
        RefuseUnknown(options, notebooks, parameters);
        for (var i = 0; i < notebooks.Count; i++)
        {
            RefuseOverwriting(notebooks[i], options.Output);
            Set(notebooks[i], parameters[i], options);
        }

        return notebooks;
    }

    /// <summary>Where the executed copy of <paramref name="notebook"/> goes.</summary>
    public static string CopyPath(Notebook notebook, string output) => Path.Combine(output, "notebooks", Path.GetFileName(notebook.Path));

    private static void RefuseUnknown(RunOptions options, List<Notebook> notebooks, List<IReadOnlyList<Parameter>> parameters)
    {
        var known = parameters.SelectMany(p => p).Select(p => p.Name).Distinct().ToList();
        var given = options.Parameters.Select(p => p.Key).Concat(options.Corpus is null ? [] : [CorpusParameter]);
        if (given.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            var where = notebooks.Count == 1 ? $"{notebooks[0].Path} has no parameter" : $"None of the {notebooks.Count} notebooks has a parameter";
            var has = known.Count == 0 ? "No cell is tagged “parameters”." : $"There are: {string.Join(", ", known)}.";
            throw new ParameterException($"{where} {unknown}. {has}");
        }
    }

    private static void RefuseOverwriting(Notebook notebook, string output)
    {
        if (Path.GetFullPath(CopyPath(notebook, output)).Equals(Path.GetFullPath(notebook.Path), StringComparison.OrdinalIgnoreCase))
        {
            throw new ParameterException($"--output {output}: the executed copy would overwrite {notebook.Path}. Choose another folder.");
        }
    }

    private static void Set(Notebook notebook, IReadOnlyList<Parameter> parameters, RunOptions options)
    {
        notebook.Clear();
        var given = options.Parameters.GroupBy(p => p.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal);
        using (var folder = WorkingFolder.Enter(notebook.Folder))
        {
            given.TryAdd(OutputParameter, RelativeTo(folder, options.Output));
            if (options.Corpus is not null)
            {
                given[CorpusParameter] = RelativeTo(folder, options.Corpus);
            }
        }

        var assignments = from parameter in parameters
                          where given.ContainsKey(parameter.Name)
                          let literal = parameter.Read(given[parameter.Name], notebook.Path)
                          where literal != parameter.Literal
                          select $"{parameter.Name} = {literal};";
        if (string.Join('\n', assignments) is { Length: > 0 } source)
        {
            notebook.Inject(source);
        }
    }

    private static string RelativeTo(WorkingFolder folder, string path) =>
        Path.GetRelativePath(folder.RealPath, Path.GetFullPath(path, folder.Before)).Replace(Path.DirectorySeparatorChar, '/');
}
