using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Evaluation;

/// <summary>Makes tokens of forms that somebody else has cut.</summary>
internal static class GoldTokens
{
    /// <summary>The kind that the kit’s tokenizer would give a form.</summary>
    public static TokenKind KindOf(string form) =>
        form is "'s" or "’s" or "'S" or "’S" ? TokenKind.Clitic
        : Tokenizer.Tokenize(form) is [var only, ..] tokens && (tokens.Length == 1 || only.Kind == TokenKind.Number) ? only.Kind
        : form.Any(char.IsLetter) ? TokenKind.Word : TokenKind.Punctuation;

    /// <summary>A document of these tokens, in sentences that begin at <paramref name="sentences"/>, in one paragraph.</summary>
    public static TokenizedDocument Document(Document document, ImmutableArray<Token> tokens, ImmutableArray<int> sentences) =>
        new(document, tokens, ParagraphSplitter.FromStarts(tokens, sentences), ParagraphSplitter.FromStarts(tokens, [0]));
}
