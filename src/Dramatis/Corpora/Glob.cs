using System.IO.Enumeration;

namespace Dramatis.Corpora;

/// <summary>Patterns of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for folders, however many.</summary>
internal static class Glob
{
    /// <summary>Whether the names of <paramref name="path"/> fit those of <paramref name="pattern"/>.</summary>
    public static bool Matches(ReadOnlySpan<string> path, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            return Matches(path, pattern[1..]) || (!path.IsEmpty && Matches(path[1..], pattern));
        }

        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(path[1..], pattern[1..]);
    }

    /// <summary>The folder that <paramref name="pattern"/> starts from, and the names below it.</summary>
    public static (string Root, string[] Names) Split(string pattern)
    {
        var firstWildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var rootLength = pattern.AsSpan(0, firstWildcard).LastIndexOfAny('/', Path.DirectorySeparatorChar) + 1;
        return (rootLength == 0 ? "." : pattern[..rootLength], pattern[rootLength..].Replace(Path.DirectorySeparatorChar, '/').Split('/'));
    }

    /// <summary>The files that fit <paramref name="pattern"/>, in ordinal order; none if its folder isn’t there.</summary>
    public static IEnumerable<string> Find(string pattern)
    {
        var (root, names) = Split(pattern);
        return Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(file => (Path: root == "." ? Path.GetRelativePath(root, file) : file, Id: Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/')))
                .Where(file => Matches(file.Id.Split('/'), names))
                .OrderBy(file => file.Id, StringComparer.Ordinal).Select(file => file.Path)
            : [];
    }
}
