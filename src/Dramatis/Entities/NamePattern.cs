using System.Text.RegularExpressions;

namespace Dramatis.Entities;

/// <summary>A pattern of the user for names.</summary>
/// <param name="Pattern">What a name reads like; matches are moved out to whole tokens.</param>
/// <param name="Type">What it names; null for no name: what matches is none, whatever the recognizer says.</param>
public sealed record NamePattern(Regex Pattern, EntityType? Type)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>A pattern in .NET’s regular expressions, culture-invariant; a match that takes longer than ten seconds a document is given up with an error.</summary>
    /// <exception cref="DramatisException">It is no regular expression.</exception>
    /// <example><code>new NamePattern(@"Resolution \d{3,4}", EntityType.Work)</code></example>
    public NamePattern(string pattern, EntityType? type)
        : this(Parse(pattern), type)
    {
    }

    private static Regex Parse(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException e)
        {
            throw new DramatisException($"“{pattern}” is no regular expression. {e.Message}", e);
        }
    }
}
