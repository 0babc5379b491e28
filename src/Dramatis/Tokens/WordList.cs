using System.Collections.Frozen;

namespace Dramatis.Tokens;

/// <summary>A list of words that ships with the kit: one a line, <c>#</c> begins a remark.</summary>
internal static class WordList
{
    /// <summary>The words of the embedded file <paramref name="name"/> of the repository's folder <c>data</c>.</summary>
    public static FrozenSet<string> Load(string name, StringComparer comparer) => Lines(name).ToFrozenSet(comparer);

    /// <summary>The lines of the embedded file <paramref name="name"/>, without empty lines and remarks.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the build."));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
