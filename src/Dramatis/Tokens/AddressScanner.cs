using System.Buffers;

namespace Dramatis.Tokens;

/// <summary>Finds web and e-mail addresses, names and tags of social networks, and emoticons.</summary>
internal static class AddressScanner
{
    private static readonly SearchValues<char> EndsOfUrl = SearchValues.Create(" \t\r\n\f\v\u0085\u00A0\u2028\u2029\u3000<>\"“”«»{}|^`");
    private static readonly SearchValues<char> InEmail = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");
    private static readonly string[] Starts = ["http://", "https://", "www.", "ftp://", "mailto:"];

    /// <summary>The end of the web address at <paramref name="start"/>; 0 if there is none. Marks that may end a sentence are not part of its end.</summary>
    public static int EndOfUrl(string text, int start)
    {
        var rest = text.AsSpan(start);
        foreach (var begin in Starts)
        {
            if (rest.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && rest.Length > begin.Length && char.IsLetterOrDigit(rest[begin.Length]))
            {
                var length = rest.IndexOfAny(EndsOfUrl);
                return start + Trimmed(length < 0 ? rest : rest[..length]);
            }
        }

        return 0;
    }

    /// <summary>The end of the e-mail address that begins at <paramref name="start"/> and goes on at <paramref name="end"/>; 0 if it is none.</summary>
    public static int EndOfEmail(string text, int start, int end)
    {
        while (end < text.Length && InEmail.Contains(text[end]))
        {
            end++;
        }

        if (end >= text.Length || text[end] != '@' || text.AsSpan(start, end - start).ContainsAnyExcept(InEmail))
        {
            return 0;
        }

        var host = end + 1;
        end = host;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        while (end > host && text[end - 1] is '.' or '-')
        {
            end--;
        }

        return text.AsSpan(host, end - host).IndexOf('.') > 0 ? end : 0;
    }

    /// <summary>The end of the name or tag whose sign stands at <paramref name="sign"/>; 0 if there is none: <c>#1</c> and <c>a@b</c> are none.</summary>
    public static int EndOfTag(string text, int sign)
    {
        var end = sign + 1;
        var letters = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            letters += char.IsLetter(text[end]) ? 1 : 0;
            end++;
        }

        return letters > 0 && (sign == 0 || !char.IsLetterOrDigit(text[sign - 1])) ? end : 0;
    }

    /// <summary>The end of the emoticon at <paramref name="start"/>, such as <c>:-)</c>; 0 if there is none.</summary>
    public static int EndOfEmoticon(string text, int start)
    {
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '.' or '!' or '?'))
        {
            return 0;
        }

        var end = start + 1;
        end += end < text.Length && text[end] is '-' or '\'' or '^' ? 1 : 0;
        if (end >= text.Length || !")(DPpOo/\\|*3>][".Contains(text[end], StringComparison.Ordinal))
        {
            return 0;
        }

        var mouth = text[end];
        while (end < text.Length && text[end] == mouth)
        {
            end++;
        }

        return end == text.Length || !char.IsLetterOrDigit(text[end]) ? end : 0;
    }

    private static int Trimmed(ReadOnlySpan<char> url)
    {
        var length = url.Length;
        while (length > 0 && (url[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*'
            || (url[length - 1] is ')' or ']' && url[..length].Count(url[length - 1] == ')' ? '(' : '[') < url[..length].Count(url[length - 1]))))
        {
            length--;
        }

        return length;
    }
}
