using System.Globalization;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.Tests.Counts;

/// <summary>Statistics against SciPy, NLTK and R (Debian’s python3-scipy, python3-nltk, r-base-core).</summary>
public class IndependentEnginesTests
{
    // Small and large, independent and bound together, with empty cells: joint, only a, only b, neither.
    private static readonly long[][] Tables =
    [
        [3, 1, 1, 3], [10, 2, 1, 11], [0, 5, 7, 20], [5, 0, 0, 5], [1, 0, 9, 90], [0, 3, 3, 2], [12, 30, 15, 60], [110, 2442, 111, 29114], [7, 13, 8, 972],
        [40, 60, 55, 45], [1, 999, 1, 998_999], [250, 4750, 2000, 993_000], [33, 1_200, 800, 1_816_483], [5_000, 5_000, 5_000, 5_000], [2, 8_000, 9_000, 900_000],
        .. Enumerable.Range(1, 40).Select(i => new long[] { i * 7 % 23, 1 + (i * 13 % 57), 1 + (i * 29 % 91), 1 + (i * 1_009 % 3_001) }),
    ];

    private static string Input { get; } = string.Join('\n', Tables.Select(t => string.Join(' ', t))) + "\n";

    [Fact]
    public void Fisher_is_that_of_r() => AssertSame(
        RScript.Run("""
            t <- read.table(file("stdin"))
            for (i in seq_len(nrow(t))) {
              m <- matrix(as.numeric(t[i, ]), 2)
              cat(sprintf("%.17g", sapply(c("two.sided", "greater", "less"), function(a) fisher.test(m, alternative = a)$p.value)), "\n")
            }
            """, Input),
        t => [t.FisherP(), t.FisherP(Alternative.Greater), t.FisherP(Alternative.Less)],
        1e-7);

    [Fact]
    public void Fisher_chi_square_and_log_likelihood_are_those_of_scipy() => AssertSame(
        Python.Run(["scipy"], """
            import sys
            from scipy.stats import fisher_exact, chi2_contingency
            for line in sys.stdin:
                a, b, c, d = map(int, line.split())
                t = [[a, b], [c, d]]
                print(fisher_exact(t)[1], fisher_exact(t, 'greater')[1], fisher_exact(t, 'less')[1], chi2_contingency(t, correction=False)[0], chi2_contingency(t, correction=False, lambda_='log-likelihood')[0])
            """, Input),
        t => [t.FisherP(), t.FisherP(Alternative.Greater), t.FisherP(Alternative.Less), t.ChiSquare(), t.LogLikelihood()],
        1e-7);

    [Fact]
    public void Measures_are_those_of_nltk() => AssertSame(
        Python.Run(["nltk"], """
            import sys
            from nltk.metrics import BigramAssocMeasures as M
            for line in sys.stdin:
                a, b, c, d = map(int, line.split())
                m = (a, (a + b, a + c), a + b + c + d)
                print(M.pmi(*m) if a else '-inf', M.likelihood_ratio(*m), M.chi_sq(*m), M.student_t(*m) if a else '-inf', M.dice(*m), M.jaccard(*m))
            """, Input),
        t => [Association.Pmi.Of(t), Math.Abs(Association.LogLikelihood.Of(t)), Math.Abs(Association.ChiSquare.Of(t)), Association.TScore.Of(t), Association.Dice.Of(t), Association.Jaccard.Of(t)],
        1e-9);

    [Fact]
    public void Pairs_at_a_distance_are_those_of_nltk()
    {
        var words = Enumerable.Range(0, 400).Select(i => $"w{(i * i * 31 % 97) + (i % 7)}").ToArray();
        var expected = Python.Run(["nltk"], """
            import sys
            from nltk.collocations import BigramCollocationFinder
            for (a, b), n in sorted(BigramCollocationFinder.from_words(sys.stdin.read().split(), window_size=6).ngram_fd.items()): print(a, b, n)
            """, string.Join(' ', words));
        var pairs = Corpus.FromTexts(("a", string.Join(' ', words))).WordRuns().CoOccurrences(Window.Words(5), directed: true);

        Assert.Equal(expected.ReplaceLineEndings("\n").TrimEnd(), string.Join('\n', pairs.All().Select(p => $"{p.A.Name} {p.B.Name} {p.Count}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Correction_for_many_tests_is_that_of_r()
    {
        double[] p = [0.001, 0.2, 0.04, 0.04, 0.03, 0.9, 1, 0.0005, 0.011, 0.049];
        var expected = RScript.Run("""
            p <- scan(file("stdin"), quiet = TRUE)
            cat(sprintf("%.17g", c(p.adjust(p, "BH"), p.adjust(p, "BH", n = 50))))
            """, string.Join(' ', p.Select(v => v.ToString("R", CultureInfo.InvariantCulture))) + "\n");

        Assert.All(Numbers(expected).Zip(BenjaminiHochberg.Adjust(p).Concat(BenjaminiHochberg.Adjust(p, 50))), pair => Assert.Equal(pair.First, pair.Second, 12));
    }

    [Fact]
    public void Intervals_of_shares_are_those_of_scipy()
    {
        (int Count, int Total)[] shares = [(0, 10), (3, 9), (10, 10), (5, 1000), (1, 1_000_000)];
        var expected = Python.Run(["scipy"], """
            import sys
            from scipy.stats import binomtest
            for line in sys.stdin:
                k, n = map(int, line.split())
                i = binomtest(k, n).proportion_ci(method='wilson')
                print(i.low, i.high)
            """, string.Join('\n', shares.Select(s => $"{s.Count} {s.Total}")));

        Assert.All(Numbers(expected).Zip(shares.Select(s => Interval.Wilson(s.Count, s.Total)).SelectMany(i => new[] { i.Low, i.High })), pair => Assert.Equal(pair.First, pair.Second, 12));
    }

    private static void AssertSame(string output, Func<Contingency, double[]> ours, double tolerance)
    {
        var rows = output.ReplaceLineEndings("\n").Trim().Split('\n');
        Assert.Equal(Tables.Length, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            var (a, b, c, d) = (Tables[i][0], Tables[i][1], Tables[i][2], Tables[i][3]);
            var table = new Contingency(a, a + b, a + c, a + b + c + d);
            Assert.All(Numbers(rows[i]).Zip(ours(table)), pair => Assert.True(
                pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= tolerance * Math.Max(Math.Abs(pair.First), 1e-12), $"{table}: {pair.First:R}, ours {pair.Second:R}"));
        }
    }

    private static IEnumerable<double> Numbers(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(n => n == "-inf" ? double.NegativeInfinity : double.Parse(n, CultureInfo.InvariantCulture));
}
