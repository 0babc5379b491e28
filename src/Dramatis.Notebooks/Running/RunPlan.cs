using Dramatis.Corpora;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Parameters;

namespace Dramatis.Notebooks.Running;

/// <summary>The runs that are asked for, with their parameters set: all that can be wrong before a cell runs has been looked at.</summary>
internal static class RunPlan
{
    private const string CorpusParameter = "corpus";
    private const string OutputParameter = "output";

    /// <summary>Reads the notebooks of <paramref name="options"/> and sets their parameters: a run for each combination of the values that are swept.</summary>
    /// <exception cref="ParameterException">A parameter is unknown to all notebooks, or its value is not of its type.</exception>
    /// <exception cref="DramatisException">A notebook or the corpus isn’t there or can’t be read.</exception>
    public static IReadOnlyList<PlannedRun> Make(RunOptions options)
    {
        if (options.Corpus is not null)
        {
            CorpusFiles.Find([options.Corpus]);
        }

        var notebooks = NotebookFiles.Find(options.Notebooks).Select(Notebook.Read).ToList();
        var parameters = notebooks.Select(ParameterCell.Read).ToList();
        RefuseUnknown(options, notebooks, parameters);
        var inputs = new RunInputs();
        var runs = notebooks.SelectMany((notebook, i) => Runs(notebook, parameters[i], options, inputs)).ToList();
        RefuseOverwriting(runs);
        return runs;
    }

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

    private static void RefuseOverwriting(List<PlannedRun> runs)
    {
        foreach (var run in runs)
        {
            if (Path.GetFullPath(run.Copy).Equals(Path.GetFullPath(run.Notebook.Path), StringComparison.OrdinalIgnoreCase))
            {
                throw new ParameterException($"--output: the executed copy would overwrite {run.Notebook.Path}. Choose another folder.");
            }
        }
    }

    private static IEnumerable<PlannedRun> Runs(Notebook notebook, IReadOnlyList<Parameter> parameters, RunOptions options, RunInputs inputs)
    {
        notebook.Clear();
        var sweep = Sweep.Of(options.Parameters, parameters);
        return sweep.Select(values =>
        {
            var output = values.Label.Length == 0 ? options.Output : Path.Combine(options.Output, values.Label);
            var own = sweep.Count == 1 ? notebook : notebook.Copy();
            var hash = Set(own, parameters, values.Values, options.Corpus, output, inputs);
            var name = values.Label.Length == 0 ? own.Name : $"{own.Name}.{values.Label}";
            return new PlannedRun(own, name, Path.GetFullPath(Path.Combine(options.Output, "notebooks", name + ".ipynb")), hash);
        });
    }

    /// <summary>Sets the parameters of <paramref name="notebook"/>; a hash of all that its run depends on.</summary>
    private static string Set(Notebook notebook, IReadOnlyList<Parameter> parameters, IReadOnlyDictionary<string, string> values, string? corpus, string output, RunInputs inputs)
    {
        var given = new Dictionary<string, string>(values, StringComparer.Ordinal);
        using var folder = WorkingFolder.Enter(notebook.Folder);
        given.TryAdd(OutputParameter, RelativeTo(folder, output));
        if (corpus is not null)
        {
            given[CorpusParameter] = RelativeTo(folder, corpus);
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

        return inputs.Hash(notebook, parameters.Where(p => p.Name != OutputParameter).Select(p => given.GetValueOrDefault(p.Name) ?? p.Text).OfType<string>());
    }

    private static string RelativeTo(WorkingFolder folder, string path) =>
        Path.GetRelativePath(folder.RealPath, Path.GetFullPath(path, folder.Before)).Replace(Path.DirectorySeparatorChar, '/');
}
