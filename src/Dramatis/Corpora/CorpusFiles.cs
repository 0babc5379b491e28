using System.Collections.Immutable;

namespace Dramatis.Corpora;

/// <summary>Finds the files that a user's paths mean.</summary>
internal static class CorpusFiles
{
    private static readonly string[] Extensions = [".txt", ".md"];

    /// <summary>The files below <paramref name="paths"/>, each once, path by path and in ordinal order within one.</summary>
    public static (ImmutableArray<CorpusFile> Files, ImmutableArray<SkippedFile> Skipped) Find(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var skipped = ImmutableArray.CreateBuilder<SkippedFile>();
        var files = paths.SelectMany(path => FindOne(path, skipped)).Where(file => seen.Add(Path.GetFullPath(file.Path))).ToList();
        var ids = files.GroupBy(f => f.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return ([.. files.Select(f => ids.Contains(f.Id) ? f with { Id = Slashes(f.Path) } : f)], skipped.ToImmutable());
    }

    private static IEnumerable<CorpusFile> FindOne(string path, ImmutableArray<SkippedFile>.Builder skipped)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new DramatisException("The corpus path is empty. Name a file, a folder or a glob such as texts/*.txt.");
        }

        if (File.Exists(path))
        {
            return IsText(path) || RecordFiles.Reads(path)
                ? [new CorpusFile(path, Path.GetFileName(path), IsNamed: true)]
                : throw new DramatisException($"{path}: the kit reads .txt and .md files, and .jsonl, .csv and .tsv with a document a line. Save it as plain text (UTF-8) and name that file.");
        }

        if (Directory.Exists(path))
        {
            return InFolder(path, static _ => true, IsText, skipped);
        }

        if (path.AsSpan().IndexOfAny('*', '?') < 0)
        {
            throw new DramatisException($"{path}: no such file or folder (looked in {Directory.GetCurrentDirectory()}).");
        }

        var (root, pattern) = Glob.Split(path);
        if (!Directory.Exists(root))
        {
            throw new DramatisException($"{path}: there is no folder {root} (looked in {Directory.GetCurrentDirectory()}).");
        }

        var before = skipped.Count;
        // A glob that ends in .jsonl means such files; one that ends in * means texts, as a folder does.
        Func<string, bool> reads = RecordFiles.Reads(path) ? RecordFiles.Reads : IsText;
        var found = InFolder(root, id => Glob.Matches(id.Split('/'), pattern), reads, skipped).ToList();
        return found.Count > 0 || skipped.Count > before ? found : throw new DramatisException($"{path}: no file matches.");
    }

    private static IEnumerable<CorpusFile> InFolder(string folder, Func<string, bool> matches, Func<string, bool> reads, ImmutableArray<SkippedFile>.Builder skipped)
    {
        var found = FilesBelow(folder)
            .Select(file => (Path: file, Id: Slashes(Path.GetRelativePath(folder, file))))
            .Where(file => matches(file.Id))
            .OrderBy(file => file.Id, StringComparer.Ordinal)
            .ToList();

        foreach (var other in found.Where(f => !reads(f.Path)).GroupBy(f => Path.GetExtension(f.Path).ToLowerInvariant()).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var name = other.Count() == 1 ? other.First().Path : Path.Combine(folder, "**", "*" + other.Key);
            skipped.Add(new SkippedFile(name, $"{(other.Count() == 1 ? "not" : $"{other.Count()} files, none")} a .txt or .md file.{(RecordFiles.Reads(name) ? " To read its lines as documents, name the file itself." : "")}"));
        }

        foreach (var readme in found.Where(f => reads(f.Path) && IsReadme(f.Path)))
        {
            skipped.Add(new SkippedFile(readme.Path, "describes the folder. To read it as a text, name the file itself."));
        }

        return found.Where(f => reads(f.Path) && !IsReadme(f.Path)).Select(f => new CorpusFile(f.Path, f.Id, IsNamed: false));
    }

    /// <summary>The files in a folder and all folders below it, in no order; hidden ones (<c>.git</c>) are left out, and links are followed but not in circles.</summary>
    public static IEnumerable<string> FilesBelow(string folder) => FilesBelow(folder, []);

    private static IEnumerable<string> FilesBelow(string folder, ImmutableHashSet<string> above)
    {
        // A link to a folder above would lead round in a circle.
        var real = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);
        if (above.Contains(real))
        {
            return [];
        }

        var visible = new EnumerationOptions { AttributesToSkip = FileAttributes.System };
        return Directory.EnumerateFiles(folder, "*", visible).Where(IsVisible)
            .Concat(Directory.EnumerateDirectories(folder, "*", visible).Where(IsVisible).SelectMany(d => FilesBelow(d, above.Add(real))));
    }

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');

    private static bool IsText(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsReadme(string path) => Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase);

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
