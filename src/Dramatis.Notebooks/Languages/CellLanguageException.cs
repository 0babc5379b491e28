namespace Dramatis.Notebooks.Languages;

/// <summary>A cell of a language other than C# failed.</summary>
/// <param name="kind">The kind of error: <c>Parser Error</c>, <c>FS0001</c>.</param>
/// <param name="message">What the language says of it.</param>
/// <param name="line">The line of the code, from 1; null if it isn’t known.</param>
/// <param name="inner">What was thrown, if something was.</param>
internal sealed class CellLanguageException(string kind, string message, int? line, Exception? inner = null) : Exception(message, inner)
{
    public string Kind => kind;

    public int? Line => line;
}
