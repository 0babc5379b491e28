using System.Text;

namespace Dramatis.Tokens;

/// <summary>Makes words that differ in case only equal, as a language does.</summary>
public static class CaseFolding
{
    /// <summary><paramref name="text"/> in lower case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">
    /// Its ISO 639-1 code where the language matters: <c>tr</c> and <c>az</c> (I is ı, İ is i), <c>de</c> (ß is ss). By default Unicode’s simple mapping, whatever the machine’s culture.
    /// </param>
    /// <example><code>CaseFolding.Fold("DIŞ", "tr") // dış</code></example>
    public static string Fold(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = (language, c) switch
            {
                ("tr" or "az", 'I') => folded.Append('ı'),
                ("tr" or "az", 'İ') => folded.Append('i'),
                ("de", 'ß' or 'ẞ') => folded.Append("ss"),
                _ => folded.Append(char.ToLowerInvariant(c)),
            };
        }

        return folded.ToString();
    }
}
