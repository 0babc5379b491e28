using System.Text.RegularExpressions;

namespace Dramatis.Notebooks.Languages.Sql;

/// <summary>The names in a query, read from its text.</summary>
/// <param name="Identifiers">What may name a table, a column or a function, without quotation marks, in the order of the text, each once.</param>
/// <param name="Parameters">What stands behind a <c>$</c>.</param>
/// <remarks>Strings and comments name nothing. Keywords are among the identifiers: DuckDB alone knows which of them are none.</remarks>
internal sealed partial record SqlWords(IReadOnlyList<string> Identifiers, IReadOnlyList<string> Parameters)
{
    public static SqlWords Of(string sql)
    {
        var matches = Lexeme().Matches(sql);
        return new SqlWords(
            [.. matches.Select(m => m.Groups["quoted"] is { Success: true } q ? q.Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups["bare"].Value).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)],
            [.. matches.Select(m => m.Groups["parameter"].Value).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)]);
    }

    // In this order: what begins a string or a comment hides what follows in it. One that isn’t closed hides the rest.
    [GeneratedRegex(
        """
          --[^\n]*
        | /\*.*?(\*/|\z)
        | \$(?<tag>\w*)\$.*?(\$\k<tag>\$|\z)
        | \b[eE]'([^'\\]|\\.|'')*('|\z)
        | '([^']|'')*('|\z)
        | "(?<quoted>([^"]|"")*)("|\z)
        | \$(?<parameter>[\p{L}_]\w*)
        | (?<bare>[\p{L}_][\w$]*)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Lexeme();
}
