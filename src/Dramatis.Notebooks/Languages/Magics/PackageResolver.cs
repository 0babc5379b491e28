using System.Runtime.InteropServices;
using FSharp.Compiler.DependencyManager;

namespace Dramatis.Notebooks.Languages.Magics;

/// <summary>Restores NuGet packages, as F# scripts do.</summary>
internal sealed class PackageResolver : IDisposable
{
    private const string Framework = "net10.0";

    private readonly List<Tuple<string, string>> wanted = [];
    private readonly HashSet<string> assemblies = new(StringComparer.Ordinal);
    private readonly HashSet<string> roots = new(StringComparer.Ordinal);
    private readonly DependencyProvider provider;

    public PackageResolver() => provider = new DependencyProvider(() => assemblies, () => roots);

    /// <summary>Looks for packages there too: a folder or an address.</summary>
    public void AddSource(string source) => wanted.Add(Tuple.Create("i", source));

    /// <summary>The assemblies of a package, with those that it needs, in agreement with the packages added before.</summary>
    /// <exception cref="CellLanguageException">It can’t be restored.</exception>
    public IReadOnlyList<string> Add(string name, string? version)
    {
        var package = Tuple.Create("r", string.IsNullOrEmpty(version) ? $"Include={name}" : $"Include={name}, Version={version}");
        var errors = new List<string>();
        ResolvingErrorReport report = (_, _, message) => errors.Add(message);
        var manager = provider.TryFindDependencyManagerByKey([], Path.GetTempPath(), null, report, "nuget");
        if (manager is null)
        {
            throw new CellLanguageException("Package", $"The package {name} can’t be had: {string.Join(' ', errors)}", null);
        }

        var result = provider.Resolve(manager, ".csx", [.. wanted, package], report, Framework, RuntimeInformation.RuntimeIdentifier, Directory.GetCurrentDirectory(), "", "", -1);
        if (!result.Success)
        {
            var said = result.StdOut.Concat(result.StdError).Concat(errors).Where(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)).Select(Short).Distinct(StringComparer.Ordinal);
            throw new CellLanguageException("Package", string.Join('\n', said.Prepend($"The package {name} {version}".TrimEnd() + " can’t be had. Look at its name and version, and that the network is there.")), null);
        }

        wanted.Add(package);
        roots.UnionWith(result.Roots);
        assemblies.UnionWith(result.Resolutions);
        return [.. result.Resolutions];
    }

    public void Dispose() => ((IDisposable)provider).Dispose();

    // Without the paths of the project that the tools make for it.
    private static string Short(string line)
    {
        var start = line.IndexOf("error ", StringComparison.Ordinal);
        var end = line.LastIndexOf(" [", StringComparison.Ordinal);
        return start < 0 ? line.Trim() : end > start ? line[start..end] : line[start..].Trim();
    }
}
