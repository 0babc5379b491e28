using Dramatis.CoOccurrence;
using Dramatis.Counts;
using Dramatis.Tokens;

namespace Dramatis.Tests.CoOccurrence;

/// <summary>Counts pairs as slowly and plainly as can be, from the words of documents.</summary>
internal static class OneByOne
{
    public static (Dictionary<(string, string), long> Pairs, long Windows) Count(Terms terms, Window window, bool directed)
    {
        var pairs = new Dictionary<(string, string), long>();
        long windows = 0;
        foreach (var document in terms.Corpus.Documents.Select(TokenizedDocument.From))
        {
            if (!window.IsDistance)
            {
                foreach (var passage in document.Passages(window.Unit!.Value))
                {
                    windows++;
                    AddAll([.. Words(document, passage).Distinct()], (_, _) => true);
                }
            }
            else if (window.Unit is null)
            {
                AddAll([.. Words(document, new Passage(default, 0, document.Tokens.Length))], (i, j) => j - i <= window.Reach);
            }
            else
            {
                var placed = document.Sentences.SelectMany((s, i) => Words(document, s).Distinct().Select(w => (Word: w, Sentence: i))).ToList();
                for (var i = 0; i < placed.Count; i++)
                {
                    for (var j = 0; j < placed.Count; j++)
                    {
                        var (a, b) = (placed[i], placed[j]);
                        if (i != j && Math.Abs(a.Sentence - b.Sentence) <= window.Reach && (directed ? a.Sentence < b.Sentence : i < j))
                        {
                            Add(a.Word, b.Word);
                        }
                    }
                }
            }
        }

        return (pairs, windows);

        void AddAll(List<string> words, Func<int, int, bool> near)
        {
            for (var i = 0; i < words.Count; i++)
            {
                for (var j = i + 1; j < words.Count; j++)
                {
                    if (near(i, j))
                    {
                        Add(words[i], words[j]);
                    }
                }
            }
        }

        void Add(string a, string b)
        {
            var key = directed || string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
            pairs[key] = pairs.GetValueOrDefault(key) + 1;
        }
    }

    private static IEnumerable<string> Words(TokenizedDocument document, Passage passage) =>
        document.Tokens[passage.FirstToken..passage.EndToken].Where(t => t.Kind == TokenKind.Word).Select(t => document.Document[t.Span]);
}
