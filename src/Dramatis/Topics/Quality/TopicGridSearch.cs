using Dramatis.Progress;

namespace Dramatis.Topics.Quality;

/// <summary>Finds topics for several numbers of them, to see which number suits the text.</summary>
internal static class TopicGridSearch
{
    public const int DefaultRuns = 5;

    private const int TopTerms = 10;

    /// <summary>Tries <paramref name="ks"/>, by default numbers that suit the size of the text.</summary>
    public static TopicGrid Run(TopicMaterial material, IReadOnlyList<int>? ks, int runs)
    {
        var passages = material.Order.Length;
        int[] tried = [.. (ks ?? Default(passages)).Distinct().Order()];
        if (tried.Length == 0)
        {
            throw new DramatisException($"The corpus has only {passages} passages with words that count: no number of topics suits it. Choose smaller passages or a smaller MinPassages.");
        }

        var (method, seed) = (material.Options.Method, material.Options.Seed);
        var fits = new IReadOnlyList<double[]>[tried.Length * runs];
        var oneDone = LongWork.Begin("Trying numbers of topics", fits.Length);

        // The largest first, so that none of the threads is left alone with it.
        Parallel.For(0, fits.Length, i =>
        {
            var at = fits.Length - 1 - i;
            var (k, run) = (tried[at / runs], at % runs);
            fits[at] = run == 0 ? method.Fit(material.Input, k, seed).Terms
                : method.FromChance.Fit(material.Sample(StabilitySearch.Resampled(passages, seed + run)), k, seed + run).Terms;
            oneDone();
        });
        var terms = material.Input.Terms;
        return new TopicGrid(
            [
                .. tried.Select((k, i) =>
                {
                    var topics = fits[i * runs];
                    var stability = Enumerable.Range(1, runs - 1).Average(r => TopicLikeness.Matched(topics, fits[(i * runs) + r]).Average());
                    return new TopicGridRow(k, PassageCoherence.Npmi(terms, [.. topics.Select(t => PassageCoherence.Top(t, TopTerms))]).Average(), stability);
                }),
            ],
            runs,
            material.Text.Corpus.Provenance.With("model", method.Name).With("unit", material.Options.Unit.ToString().ToLowerInvariant()).With("seed", seed).With("runs", runs));
    }

    private static int[] Default(int passages) => passages switch
    {
        < 2 => [],
        < TopicModel.FewPassages => [.. Enumerable.Range(2, 5).Where(k => k <= Math.Max(2, passages / 4))],
        < 2000 => [4, 6, 8, 12, 16],
        _ => [10, 20, 30, 50, 80],
    };
}
