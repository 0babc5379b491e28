using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Dramatis.Corpora;

namespace Dramatis.Tokens;

/// <summary>Finds the abbreviations that a corpus itself uses, by how often words have a period behind them.</summary>
/// <remarks>
/// After Kiss and Strunk, “Unsupervised Multilingual Sentence Boundary Detection” (2006): a word is an abbreviation if it comes with a
/// period far more often than chance, measured by Dunning’s log-likelihood ratio, and the more so the shorter it is and the rarer it
/// comes without one. Words of up to <see cref="LongestWord"/> letters are judged; a word that begins a sentence’s end as often in mid-sentence
/// (a lower-case word or comma behind its period) is favoured.
/// </remarks>
public static class AbbreviationLearner
{
    /// <summary>The longest word that may be found, without its period.</summary>
    public const int LongestWord = 8;

    private const double Threshold = 0.3;
    private const double PeriodShare = 0.99;

    /// <summary>The abbreviations of <paramref name="corpus"/> that the kit’s own lists don’t hold, without their period, as they are written.</summary>
    /// <example><code>new TokenizerOptions { Abbreviations = AbbreviationLearner.Learn(corpus) }</code></example>
    public static FrozenSet<string> Learn(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var counts = new Dictionary<string, Counts>(StringComparer.Ordinal);
        long words = 0;
        long periods = 0;
        foreach (var document in corpus.Documents)
        {
            Count(document.Text, counts, ref words, ref periods);
        }

        return counts.Where(c => c.Value.WithPeriod > 1 && Score(c.Key, c.Value, words, periods) >= Threshold).Select(c => c.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    private static void Count(string text, Dictionary<string, Counts> counts, ref long words, ref long periods)
    {
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            words++;
            var hasPeriod = i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End && tokens[i + 1].Span.Length == 1 && text[tokens[i].End] == '.';
            periods += hasPeriod ? 1 : 0;
            if (tokens[i].Span.Length > LongestWord || text[tokens[i].End - 1] == '.')
            {
                continue;
            }

            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, text[tokens[i].Start..tokens[i].End], out _);
            count.Total++;
            count.WithPeriod += hasPeriod ? 1 : 0;
            count.Inside += hasPeriod && i + 2 < tokens.Length && (char.IsLower(text[tokens[i + 2].Start]) || text[tokens[i + 2].Start] is ',' or ';' or ':') ? 1 : 0;
        }
    }

    private static double Score(string word, Counts count, long words, long periods)
    {
        // A word that only ever ends sentences is no abbreviation: some period must have the sentence go on behind it.
        if (count.Inside == 0)
        {
            return 0;
        }

        var ratio = LogLikelihood(count.WithPeriod, count.Total, periods, words);
        var without = count.Total - count.WithPeriod;
        var length = word.Length;
        return ratio * Math.Exp(-length) * Math.Pow(length, -without);
    }

    /// <summary>Twice the logarithm of how much likelier the period is part of the word than beside it by chance.</summary>
    private static double LogLikelihood(double withPeriod, double total, double periods, double words)
    {
        var chance = periods / words;
        double Log(double share) => (withPeriod * Math.Log(share)) + ((total - withPeriod) * Math.Log(1 - share));
        return -2 * (Log(Math.Min(chance, PeriodShare)) - Log(PeriodShare));
    }

    private record struct Counts(int Total, int WithPeriod, int Inside);
}
