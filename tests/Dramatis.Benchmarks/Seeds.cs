using System.Runtime.CompilerServices;

namespace Dramatis.Benchmarks;

/// <summary>The texts that every checkout has.</summary>
internal static class Seeds
{
    public static string Text { get; } = string.Join('\n', Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "seeds");
}
