using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>Cuts and joins the tokens of a text as options ask.</summary>
internal static class TokenEdits
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Prefixes = WordList.Load("tokens/hyphen-prefixes.txt", StringComparer.OrdinalIgnoreCase);

    public static List<Token> Apply(string text, List<Token> tokens, TokenizerOptions options)
    {
        if (options.Hyphens == Joint.Split)
        {
            tokens = [.. tokens.SelectMany(t => t.Kind is TokenKind.Word or TokenKind.Number ? AtHyphens(text, t) : [t])];
        }

        if (options.SplitFinalPeriods)
        {
            tokens = [.. tokens.SelectMany((t, i) => IsFinalAbbreviation(text, tokens, i) ? Cut(t, t.End - 1, TokenKind.Punctuation) : [t])];
        }

        if (options.Clitics == Joint.Keep)
        {
            tokens = WithClitics(tokens);
        }

        if (options.Contractions == Joint.Split)
        {
            tokens = [.. tokens.SelectMany(t => t.Kind == TokenKind.Word && Contractions.CutIn(text.AsSpan(t.Start, t.Span.Length)) is var at and > 0 ? Cut(t, t.Start + at, TokenKind.Clitic) : [t])];
        }

        if (options.Dates == Joint.Keep)
        {
            tokens = Quantities.JoinDates(text, tokens);
        }

        if (options.Quantities == Joint.Keep)
        {
            tokens = Quantities.Join(text, tokens);
        }

        tokens = options.Compounds?.Join(text, tokens) ?? tokens;
        if (!options.Drop.IsEmpty)
        {
            tokens.RemoveAll(t => options.Drop.Contains(t.Kind));
        }

        return tokens;
    }

    private static Token[] Cut(Token token, int at, TokenKind kind) =>
        [new Token(new TextSpan(token.Start, at), token.Kind), new Token(new TextSpan(at, token.End), kind)];

    private static List<Token> AtHyphens(string text, Token token)
    {
        var parts = new List<Token>();
        var word = text.AsSpan(token.Start, token.Span.Length);
        var isNumber = token.Kind == TokenKind.Number && !word.ContainsAnyInRange('a', 'z') && word.Count('-') > 1;
        var start = token.Start;
        for (var i = token.Start + 1; i < token.End - 1 && !isNumber; i++)
        {
            if (text[i] is not ('-' or '‐' or '‑' or '–') || IsPrefix(text.AsSpan(start, i - start)) || IsCode(word))
            {
                continue;
            }

            parts.Add(new Token(new TextSpan(start, i), KindOf(text, start, i, token.Kind)));
            parts.Add(new Token(new TextSpan(i, i + 1), TokenKind.Punctuation));
            start = i + 1;
        }

        parts.Add(new Token(new TextSpan(start, token.End), KindOf(text, start, token.End, token.Kind)));
        return parts;
    }

    /// <summary>Whether a word with a hyphen is a code or an address rather than words: <c>a.b-c.com</c>.</summary>
    private static bool IsCode(ReadOnlySpan<char> word) => word.Contains('@') || (word[..^1].Contains('.') && word.ContainsAnyInRange('a', 'z') && word.IndexOf("..") < 0);

    private static bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= 8 && Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static TokenKind KindOf(string text, int start, int end, TokenKind kind) =>
        kind == TokenKind.Word && char.IsDigit(text[start]) && char.IsDigit(text[end - 1]) ? TokenKind.Number
        : kind == TokenKind.Number && char.IsLetter(text[start]) ? TokenKind.Word : kind;

    /// <summary>Whether a token is an abbreviation other than an acronym and an initial, at the very end of a line or before a sentence’s start.</summary>
    private static bool IsFinalAbbreviation(string text, List<Token> tokens, int index)
    {
        var token = tokens[index];
        var word = text.AsSpan(token.Start, token.Span.Length);
        if (token.Kind != TokenKind.Word || word.Length < 3 || word[^1] != '.' || word[..^1].Contains('.') || Abbreviations.Precedes(word))
        {
            return false;
        }

        return index + 1 == tokens.Count || text.AsSpan(token.End, tokens[index + 1].Start - token.End).ContainsAny('\n', '\r')
            || SentenceStarters.Contains(text.AsSpan(tokens[index + 1].Start, tokens[index + 1].Span.Length));
    }

    private static List<Token> WithClitics(List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Clitic && joined.Count > 0 && joined[^1].End == token.Start && joined[^1].Kind is TokenKind.Word or TokenKind.Number)
            {
                joined[^1] = new Token(new TextSpan(joined[^1].Start, token.End), joined[^1].Kind);
            }
            else
            {
                joined.Add(token);
            }
        }

        return joined;
    }
}
