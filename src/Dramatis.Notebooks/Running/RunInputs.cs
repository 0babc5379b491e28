using System.Security.Cryptography;
using System.Text;
using Dramatis.Corpora;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Kernels;

namespace Dramatis.Notebooks.Running;

/// <summary>What a run depends on: the notebook’s cells with its parameters, the files that these name, and the kit’s build.</summary>
internal static class RunInputs
{
    /// <summary>A hash of it all. To be called in the notebook’s folder.</summary>
    /// <param name="notebook">The notebook, its parameters set, with no outputs.</param>
    /// <param name="values">The values of its parameters: those that are files, folders or globs count with their contents.</param>
    public static string Hash(Notebook notebook, IEnumerable<string> values)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(notebook.Write());

        // A rebuilt library has another identity, whatever its version says.
        foreach (var assembly in KitReferences.Kit)
        {
            hash.AppendData(assembly.ManifestModule.ModuleVersionId.ToByteArray());
        }

        foreach (var file in values.SelectMany(FilesOf).Distinct(StringComparer.Ordinal))
        {
            Add(file);
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
    }

    private static IEnumerable<string> FilesOf(string value)
    {
        if (value.Length == 0 || value.AsSpan().ContainsAny('\n', '\0'))
        {
            return [];
        }

        if (File.Exists(value))
        {
            return [value];
        }

        var (root, pattern) = Directory.Exists(value) ? (value, null) : value.AsSpan().IndexOfAny('*', '?') >= 0 ? Glob.Split(value) : ("", null);
        return root.Length == 0 || !Directory.Exists(root) ? []
            : Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(file => pattern is null || Glob.Matches(Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar), pattern))
                .Order(StringComparer.Ordinal);
    }
}
