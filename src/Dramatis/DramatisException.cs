namespace Dramatis;

/// <summary>
/// Something that the user can mend: a path, a file, a parameter. The message says what is wrong, where, and what to do;
/// it is meant to be read without a stack trace.
/// </summary>
public sealed class DramatisException : Exception
{
    /// <summary>An error that says nothing yet.</summary>
    public DramatisException()
    {
    }

    /// <summary>An error that reads <paramref name="message"/>.</summary>
    public DramatisException(string message)
        : base(message)
    {
    }

    /// <summary>An error that reads <paramref name="message"/> and was caused by another.</summary>
    public DramatisException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
