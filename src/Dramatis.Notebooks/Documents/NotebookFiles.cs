using Dramatis.Corpora;

namespace Dramatis.Notebooks.Documents;

/// <summary>Finds the notebooks that a user’s paths mean.</summary>
internal static class NotebookFiles
{
    private const string Ending = ".ipynb";

    /// <summary>The notebooks, each once, path by path and in ordinal order within one.</summary>
    /// <exception cref="DramatisException">A path leads to none, or two of them have one name.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths)
    {
        var found = paths.SelectMany(FindOne).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).ToList();

        // Without regard to case: on some systems their copies would be one file.
        var twice = found.GroupBy(f => Path.GetFileName(f), StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? found
            : throw new DramatisException($"{string.Join(" and ", twice)} have one name, so that one’s copy would overwrite the other’s. Run them one by one, each with its own --output.");
    }

    private static IEnumerable<string> FindOne(string path)
    {
        var looked = $"(looked in {Directory.GetCurrentDirectory()})";
        if (File.Exists(path))
        {
            return IsNotebook(path) ? [path] : throw new DramatisException($"{path}: not a notebook, its name doesn’t end in {Ending}.");
        }

        var isGlob = path.AsSpan().IndexOfAny('*', '?') >= 0;
        if (!Directory.Exists(path) && !isGlob)
        {
            throw new DramatisException($"{path}: no such notebook or folder {looked}. Name a notebook, or run dramatis in the folder that holds {path}.");
        }

        List<string> found = isGlob && !Directory.Exists(path)
            ? [.. Glob.Find(path).Where(IsNotebook)]
            : [.. Directory.EnumerateFiles(path, "*" + Ending).Where(IsNotebook).Order(StringComparer.Ordinal)];
        return found.Count > 0 ? found : throw new DramatisException($"{path}: no notebook ({Ending}) is there {looked}.");
    }

    private static bool IsNotebook(string path) =>
        Path.GetExtension(path).Equals(Ending, StringComparison.OrdinalIgnoreCase) && !Path.GetFileName(path).StartsWith('.');
}
