using System.Collections.Frozen;
using System.Globalization;
using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>Joins numbers with their units, and the parts of dates.</summary>
internal static class Quantities
{
    private static readonly FrozenSet<string> Units = WordList.Load("tokens/units.txt", StringComparer.Ordinal);
    private static readonly FrozenSet<string> Months = WordList.Load("tokens/months.txt", StringComparer.Ordinal);

    /// <summary>The tokens, a number joined with the currency sign before it, and the percent sign, unit or currency behind it.</summary>
    public static List<Token> Join(string text, List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var start = i;
            if (IsCurrency(text, tokens[i]) && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number)
            {
                i++;
            }

            if (tokens[i].Kind == TokenKind.Number && i + 1 < tokens.Count && IsNear(text, tokens[i], tokens[i + 1])
                && (text[tokens[i + 1].Start] is '%' or '‰' or '°' || IsCurrency(text, tokens[i + 1]) || Units.Contains(text[tokens[i + 1].Start..tokens[i + 1].End])))
            {
                i++;
            }

            joined.Add(i == start ? tokens[i] : new Token(new TextSpan(tokens[start].Start, tokens[i].End), TokenKind.Number));
        }

        return joined;
    }

    /// <summary>The tokens, those of dates joined: <c>Sept. 11, 2001</c>, <c>11 September 2001</c>, <c>May 2003</c>.</summary>
    public static List<Token> JoinDates(string text, List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var end = EndOfDate(text, tokens, i);
            joined.Add(end == i ? tokens[i] : new Token(new TextSpan(tokens[i].Start, tokens[end].End), TokenKind.Number));
            i = end;
        }

        return joined;
    }

    private static int EndOfDate(string text, List<Token> tokens, int index)
    {
        bool IsAt(int i, Func<string, bool> what) => i < tokens.Count && what(text[tokens[i].Start..tokens[i].End]);
        bool IsMonth(string word) => Months.Contains(word.TrimEnd('.'));
        bool IsDay(string word) => word.Length <= 4 && char.IsAsciiDigit(word[0]) && int.TryParse(word.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and < 32;
        bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);
        if (IsAt(index, IsMonth))
        {
            var end = IsAt(index + 1, IsDay) ? index + 1 : index;
            return IsAt(end + 1, IsYear) ? end + 1 : end > index && IsAt(end + 1, w => w == ",") && IsAt(end + 2, IsYear) ? end + 2 : end;
        }

        return IsAt(index, IsDay) && IsAt(index + 1, IsMonth) ? (IsAt(index + 2, IsYear) ? index + 2 : index + 1) : index;
    }

    private static bool IsNear(string text, Token a, Token b) => b.Start == a.End || (b.Start == a.End + 1 && text[a.End] is ' ' or '\u00A0' or '\u202F');

    private static bool IsCurrency(string text, Token token) =>
        token.Span.Length == 1 && char.GetUnicodeCategory(text[token.Start]) == UnicodeCategory.CurrencySymbol;
}
