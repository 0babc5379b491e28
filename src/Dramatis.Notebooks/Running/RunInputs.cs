using System.Security.Cryptography;
using System.Text;
using Dramatis.Corpora;
using Dramatis.Notebooks.Documents;
using Dramatis.Notebooks.Kernels;

namespace Dramatis.Notebooks.Running;

/// <summary>What runs depend on: the notebook’s cells with its parameters, the files that these name, and the kit’s build.</summary>
/// <remarks>Notebooks mostly study the same texts: one of these, for all runs that are planned together, reads each file once.</remarks>
internal sealed class RunInputs
{
    private readonly Dictionary<string, byte[]> hashes = new(StringComparer.Ordinal);

    /// <summary>A hash of all that a run depends on. To be called in the notebook’s folder.</summary>
    /// <param name="notebook">The notebook, its parameters set, with no outputs.</param>
    /// <param name="values">The values of its parameters: those that are files, folders or globs count with their contents.</param>
    public string Hash(Notebook notebook, IEnumerable<string> values)
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
            hash.AppendData(HashOf(Path.GetFullPath(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
    }

    private byte[] HashOf(string file)
    {
        if (!hashes.TryGetValue(file, out var hash))
        {
            using var stream = File.OpenRead(file);
            hashes[file] = hash = SHA256.HashData(stream);
        }

        return hash;
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
            : CorpusFiles.FilesBelow(root)
                .Where(file => pattern is null || Glob.Matches(Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar), pattern))
                .Order(StringComparer.Ordinal);
    }
}
