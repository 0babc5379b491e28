using System.Runtime.CompilerServices;

namespace Dramatis.Testing;

/// <summary>Where the repository lies that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    private static string Here([CallerFilePath] string path = "") => path;
}
