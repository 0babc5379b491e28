using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Makes terms of the words of documents.</summary>
internal static class WordTerms
{
    public static Terms Of(Corpus corpus, IReadOnlyList<TokenizedDocument> documents, WordOptions options, Func<Provenance> provenance)
    {
        var tokens = new int[documents.Count][];
        var numbers = TermCounter.Count(documents.Count, () =>
        {
            var folding = new CaseFolding();
            var kept = new List<int>();
            return (d, sink) =>
            {
                kept.Clear();
                Scan(documents[d], options, folding, (name, place, token) =>
                {
                    sink.Add(name, place);
                    kept.Add(token);
                });
                tokens[d] = [.. kept];
            };
        });
        return new Terms(
            TermKind.Word, corpus, numbers, d => [.. tokens[d].Select(t => documents[d].Tokens[t].Span)], d => documents[d], provenance, options.Describe());
    }

    /// <summary>Calls <paramref name="add"/> for each word that counts, with its place and the index of its token.</summary>
    public static void Scan(TokenizedDocument document, WordOptions options, CaseFolding folding, WordFound add)
    {
        var place = -1;
        for (var t = 0; t < document.Tokens.Length; t++)
        {
            var token = document.Tokens[t];
            if (!HasPlace(token))
            {
                continue;
            }

            place++;
            var form = options.Form is null ? document.TextOf(token) : options.Form(document, token);
            var name = options.FoldsCase ? folding.Lower(form) : form;
            if ((token.Kind == TokenKind.Word || options.Numbers) && name.Length >= options.MinLength && !IsStopWord(name, options.StopWords))
            {
                add(name, place, t);
            }
        }
    }

    /// <summary>Whether a token is a word or a number, and so holds a place of its own.</summary>
    public static bool HasPlace(Token token) => token.Kind is TokenKind.Word or TokenKind.Number;

    private static bool IsStopWord(ReadOnlySpan<char> name, IReadOnlySet<string>? stopWords) => stopWords switch
    {
        null => false,
        HashSet<string> set when set.TryGetAlternateLookup<ReadOnlySpan<char>>(out var lookup) => lookup.Contains(name),
        System.Collections.Frozen.FrozenSet<string> set when set.TryGetAlternateLookup<ReadOnlySpan<char>>(out var lookup) => lookup.Contains(name),
        _ => stopWords.Contains(name.ToString()),
    };
}
