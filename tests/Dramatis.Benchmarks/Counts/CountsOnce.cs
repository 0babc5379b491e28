using System.Globalization;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.Benchmarks.Counts;

/// <summary>The work that the project promises a speed for, on a corpus of word runs.</summary>
public static class CountsOnce
{
    public static string Run(string work, string path)
    {
        var words = Corpus.Load(path).WordRuns();
        return string.Create(CultureInfo.InvariantCulture, $"tokens {words.Occurrences} types {words.Count} ") + work switch
        {
            "features" => $"cells {words.Features().NonZero}",
            "words" => Describe(words.CoOccurrences(Window.Words(5))),
            "all-documents" => Describe(words.CoOccurrences(Window.Document)),
            "documents" => Describe(words.Where(t => t.Documents >= 5).CoOccurrences(Window.Document)),
            _ => throw new ArgumentException($"{work}: choose features, words, documents or all-documents.", nameof(work)),
        };
    }

    private static string Describe(CoOccurrences pairs) => string.Create(CultureInfo.InvariantCulture, $"pairs {pairs.PairCount} sum {pairs.Sum}");
}
