using System.IO.Enumeration;
using System.Text.RegularExpressions;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>What a concordance is of.</summary>
public sealed class Keyword
{
    private readonly Func<TokenizedDocument, IEnumerable<TextSpan>> find;

    private Keyword(string description, Func<TokenizedDocument, IEnumerable<TextSpan>> find) => (Description, this.find) = (description, find);

    /// <summary>The keyword, as it was given.</summary>
    public string Description { get; }

    /// <summary>Words, without regard to case: one or several in a row; <c>*</c> stands for any characters and <c>?</c> for one.</summary>
    /// <param name="words">The words.</param>
    /// <param name="options">The form that is compared, such as the lemma. Default: words as they are written.</param>
    /// <exception cref="DramatisException">There is no word.</exception>
    /// <example><code>text.Concordance(Keyword.Words("tax*"))</code></example>
    public static Keyword Words(string words, WordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var patterns = words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (patterns.Length == 0)
        {
            throw new DramatisException("The keyword is empty. Name a word, such as tax*.");
        }

        options = (options ?? new WordOptions()) with { StopWords = null, MinLength = 1, Numbers = true, FoldsCase = true };
        return new Keyword(words, document => Find(document, patterns, options));
    }

    /// <summary>Whatever a regular expression matches, over the borders of tokens; it may take 10 seconds a document at the most.</summary>
    /// <param name="expression">The expression, as .NET reads it. It looks at case, unless it says <c>(?i)</c>.</param>
    /// <exception cref="DramatisException">It is no regular expression.</exception>
    /// <example><code>text.Concordance(Keyword.Pattern(@"\b(19|20)\d\d\b"))</code></example>
    public static Keyword Pattern(string expression)
    {
        try
        {
            var regex = new Regex(expression, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
            return new Keyword(expression, document => regex.Matches(document.Document.Text).Where(m => m.Length > 0).Select(m => new TextSpan(m.Index, m.Index + m.Length)));
        }
        catch (ArgumentException e)
        {
            throw new DramatisException($"“{expression}” is no regular expression. {e.Message}", e);
        }
    }

    /// <summary>Where the keyword stands in a document, in the order of the text.</summary>
    internal IEnumerable<TextSpan> In(TokenizedDocument document)
    {
        try
        {
            return [.. find(document)];
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new DramatisException($"“{Description}” takes more than 10 seconds on “{document.Document.Id}”. Make the expression simpler: no repetition within a repetition.", e);
        }
    }

    private static List<TextSpan> Find(TokenizedDocument document, string[] patterns, WordOptions options)
    {
        var (words, tokens, found) = (new List<string>(), new List<int>(), new List<TextSpan>());
        WordTerms.Scan(document, options, new CaseFolding(), (name, _, token) =>
        {
            words.Add(name.ToString());
            tokens.Add(token);
        });
        for (var i = 0; i + patterns.Length <= words.Count; i++)
        {
            if (!patterns.Where((p, k) => !FileSystemName.MatchesSimpleExpression(p, words[i + k], ignoreCase: false)).Any())
            {
                found.Add(new TextSpan(document.Tokens[tokens[i]].Start, document.Tokens[tokens[i + patterns.Length - 1]].End));
            }
        }

        return found;
    }
}
