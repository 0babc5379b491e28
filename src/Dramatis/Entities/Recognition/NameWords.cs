using Dramatis.Tokens;

namespace Dramatis.Entities.Recognition;

/// <summary>A document’s tokens as folded words, and what their spelling tells.</summary>
internal sealed class NameWords
{
    private readonly TokenizedDocument document;

    public NameWords(TokenizedDocument document)
    {
        this.document = document;
        Words = [.. document.Tokens.Select(t => Surfaces.Fold(document.Document[t.Span]))];
    }

    public string[] Words { get; }

    public string this[int index] => Words[index];

    public bool IsWord(int index) => document.Tokens[index].Kind == TokenKind.Word;

    public bool IsClitic(int index) => document.Tokens[index].Kind == TokenKind.Clitic;

    /// <summary>Whether only white space stands between a token and the one before it.</summary>
    public bool IsSpaced(int index) => document.Tokens[index].Start > document.Tokens[index - 1].End;

    /// <summary>Whether the token is spelled like a name or a part of one.</summary>
    public bool IsCapitalized(int index)
    {
        var word = Words[index];
        return IsWord(index) && (char.IsUpper(word[0]) || NameLexicon.HasParticle(word)) && !HasLowerSecondPart(word);
    }

    /// <summary>Whether the token is an acronym: at least two capitals and nothing in lower case.</summary>
    public bool IsAcronym(int index)
    {
        var word = Words[index];
        return IsWord(index) && word.Count(char.IsUpper) >= 2 && !word.Any(char.IsLower) && !NameLexicon.IsOrdinal(word);
    }

    public bool IsInitial(int index) => Words[index] is [var letter, '.'] && char.IsUpper(letter);

    /// <summary>Whether a word is a description rather than a name: <c>Baghdad-based</c>, <c>U.S.-led</c>.</summary>
    private static bool HasLowerSecondPart(string word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);
    }
}
