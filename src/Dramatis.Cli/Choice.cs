namespace Dramatis.Cli;

/// <summary>Reads an option’s value that is one of a few words.</summary>
internal static class Choice
{
    /// <summary>The value of <typeparamref name="T"/> that <paramref name="word"/> names, in whatever case.</summary>
    /// <exception cref="UsageException">None is; the message names them all.</exception>
    public static T Of<T>(string option, string word)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(word, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<T>(word, ignoreCase: true)
            : throw new UsageException($"{option} {word}: choose one of {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}.");
}
