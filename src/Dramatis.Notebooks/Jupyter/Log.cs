namespace Dramatis.Notebooks.Jupyter;

/// <summary>Says on standard error what a client’s developer must know.</summary>
internal static class Log
{
    // Before a cell runs: while it does, the console belongs to it.
    private static readonly TextWriter Error = TextWriter.Synchronized(Console.Error);

    public static void Write(string message) => Error.WriteLine($"dramatis kernel: {message}");
}
