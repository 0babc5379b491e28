namespace Dramatis;

/// <summary>Reads files that a user has named: why one can’t be read is told with its path, not with a stack trace.</summary>
internal static class UserFile
{
    /// <summary>What <paramref name="read"/> makes of the file at <paramref name="path"/>.</summary>
    /// <exception cref="DramatisException">The file can’t be read.</exception>
    public static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DramatisException($"{path}: can’t be read. {e.Message}", e);
        }
    }

    /// <summary>The lines of a file.</summary>
    /// <exception cref="DramatisException">The file can’t be read.</exception>
    public static string[] Lines(string path) => Read(path, File.ReadAllLines);

    /// <summary>The lines of a file of decisions, without white space at their ends, each with where it stands; empty ones and remarks (<c>#</c>) are left out.</summary>
    /// <exception cref="DramatisException">The file can’t be read.</exception>
    public static IEnumerable<(string Line, string Where)> Decisions(string path) =>
        Lines(path).Select((line, i) => (Line: line.TrimEnd(), Where: $"{path}, line {i + 1}")).Where(l => l.Line.Length > 0 && l.Line[0] != '#');
}
