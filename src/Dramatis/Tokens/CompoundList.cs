using System.Collections.Frozen;
using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>Terms of several words that count as one token: <c>foreign minister</c>, <c>nuclear accord</c>.</summary>
/// <remarks>Case and the width of white space don’t count; a term ends at no sentence’s end. The longest term that fits is taken, from left to right.</remarks>
public sealed class CompoundList
{
    private readonly FrozenSet<string> terms;
    private readonly FrozenDictionary<string, int> longestByFirst;

    /// <summary>A list of <paramref name="terms"/>; a term of one word changes nothing.</summary>
    /// <example><code>new TokenizerOptions { Compounds = new CompoundList(["foreign minister", "nuclear accord"]) }</code></example>
    public CompoundList(IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var words = terms.Select(t => Tokenizer.Tokenize(t).Select(token => Fold(t.AsSpan(token.Start, token.Span.Length))).ToArray()).Where(w => w.Length > 1).ToList();
        this.terms = words.Select(w => string.Join(' ', w)).ToFrozenSet(StringComparer.Ordinal);
        longestByFirst = words.GroupBy(w => w[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Max(w => w.Length), StringComparer.Ordinal);
    }

    /// <summary>Reads a list of terms, a line each; <c>#</c> begins a remark.</summary>
    /// <exception cref="DramatisException">The file can’t be read.</exception>
    /// <example><code>new TokenizerOptions { Compounds = CompoundList.Load("terms.txt") }</code></example>
    public static CompoundList Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new CompoundList(UserFile.Lines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'));
    }

    /// <summary>The tokens, those that make a term joined to one word.</summary>
    internal List<Token> Join(string text, List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = LengthAt(text, tokens, i);
            joined.Add(length < 2 ? tokens[i] : new Token(new TextSpan(tokens[i].Start, tokens[i + length - 1].End), TokenKind.Word));
            i += Math.Max(0, length - 1);
        }

        return joined;
    }

    private int LengthAt(string text, List<Token> tokens, int index)
    {
        var first = Fold(text.AsSpan(tokens[index].Start, tokens[index].Span.Length));
        if (!longestByFirst.TryGetValue(first, out var longest))
        {
            return 0;
        }

        for (var n = Math.Min(longest, tokens.Count - index); n > 1; n--)
        {
            if (terms.Contains(string.Join(' ', tokens.Skip(index).Take(n).Select(t => Fold(text.AsSpan(t.Start, t.Span.Length))))))
            {
                return n;
            }
        }

        return 0;
    }

    private static string Fold(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant().Replace('’', '\'');
}
