using System.Collections.Immutable;
using Dramatis.Counts;
using Dramatis.Tokens;

namespace Dramatis.CoOccurrence;

/// <summary>How sure one can be of pairs.</summary>
public static class UncertaintyExtensions
{
    private const int EnoughDocuments = 20;

    /// <summary>Tests for each pair whether it is together more often than by chance, exactly, and corrects for the number of pairs.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="minCount">Leaves out terms that are in fewer cases, and pairs that are together less often. Default: 2.</param>
    /// <param name="level">The rate of false discoveries that is accepted. Default: 0.05.</param>
    /// <remarks>
    /// Fisher’s exact test holds however thin the data are. All pairs of terms that are each in <paramref name="minCount"/> cases count as compared, those that never
    /// are together too.
    /// </remarks>
    /// <example><code>text.CoOccurrences(Window.Sentence).Assess().Found</code></example>
    public static PairAssessment Assess(this CoOccurrences pairs, int minCount = 2, double level = 0.05)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        Levels.Checked(level);
        var listed = pairs.All().Where(p => p.Count >= minCount && p.A != p.B).ToArray();
        long terms = pairs.TermCounts.Count(t => t.Value >= minCount);
        var compared = terms * (terms - 1) / (pairs.IsDirected ? 1 : 2);
        var p = new double[listed.Length];
        Parallel.For(0, p.Length, i => p[i] = listed[i].Counts.FisherP(Alternative.Greater));
        var q = BenjaminiHochberg.Adjust(p, compared);
        ImmutableArray<PairTest> tests =
        [
            .. listed.Select((pair, i) => new PairTest(pair, p[i], q[i]))
                .OrderBy(t => t.P).ThenBy(t => t.Pair.A.Name, StringComparer.Ordinal).ThenBy(t => t.Pair.B.Name, StringComparer.Ordinal),
        ];
        var cases = pairs.Window.IsDistance || pairs.IsDirected ? "pairs of places" : $"{pairs.Window}s";
        var cautions = new List<string>();
        if (!tests.Any(t => t.Q <= level))
        {
            cautions.Add(FormattableString.Invariant($"No pair can be told from chance: {pairs.Cases:N0} {cases} are too few for {compared:N0} pairs (false discovery rate {level:0.###}). Order by a measure would be order by accident."));
        }

        if (pairs.Window.IsDistance || pairs.IsDirected)
        {
            cautions.Add("Pairs of places overlap and aren’t independent: p-values are too small. Trust the bootstrap’s intervals rather.");
        }

        return new PairAssessment(tests, level, compared, [.. cautions]);
    }

    /// <summary>How a measure of some pairs would vary with other passages or documents of the same kind: its bootstrap intervals.</summary>
    /// <param name="pairs">The co-occurrences.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="of">The pairs, of these co-occurrences; some hundreds of them, such as the ties of a network.</param>
    /// <param name="options">How corpora are drawn; by default 1,000 of them, and 95 % of their values.</param>
    /// <remarks>Intervals are NaN where there are fewer than two passages or documents to draw from.</remarks>
    /// <exception cref="DramatisException">An option is out of its range.</exception>
    /// <example><code>pairs.Bootstrap(Association.Npmi, pairs.Top(50))</code></example>
    public static ImmutableArray<PairInterval> Bootstrap(this CoOccurrences pairs, Association measure, IEnumerable<CoOccurrencePair> of, BootstrapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(measure);
        CoOccurrencePair[] listed = [.. of];
        options ??= new BootstrapOptions();
        var counts = Draw(pairs, [.. listed.Select(p => (pairs.Terms.NumberOf(p.A.Name), pairs.Terms.NumberOf(p.B.Name)))], options);
        var values = new double[listed.Length][];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new double[options.Replicates];
        }

        Parallel.For(0, options.Replicates, r =>
        {
            var weights = counts.Weights(options.Seed, r);
            var total = counts.Total(weights);
            for (var i = 0; i < values.Length; i++)
            {
                values[i][r] = counts.Clusters < 2 ? double.NaN : measure.Of(counts.Table(i, weights, total));
            }
        });
        return [.. listed.Select((pair, i) => new PairInterval(pair, pair.Measure(measure), Interval.OfPercentiles(values[i], Levels.Checked(options.Level))))];
    }

    /// <summary>The counts of some pairs, ready to be drawn from.</summary>
    internal static ClusterCounts Draw(CoOccurrences pairs, (int A, int B)[] listed, BootstrapOptions options)
    {
        var byDocument = options.Draws is { } draws ? draws == TextUnit.Document : pairs.Window.IsDistance || pairs.Terms.DocumentCount >= EnoughDocuments;
        if (options.Replicates < 1 || (!byDocument && (pairs.Window.IsDistance || (options.Draws is { } unit && unit != pairs.Window.Unit))))
        {
            throw new DramatisException(options.Replicates < 1
                ? $"Replicates is {options.Replicates}: it must be 1 or more."
                : $"Draws is {options.Draws}: pairs within {pairs.Window} can be drawn by document{(pairs.Window.IsDistance ? "" : $" or {pairs.Window}")} only.");
        }

        return new ClusterCounts(pairs.Terms, pairs.Window, pairs.IsDirected, byDocument, listed);
    }
}
