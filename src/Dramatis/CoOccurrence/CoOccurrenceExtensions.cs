using Dramatis.Counts;
using Dramatis.Entities;

namespace Dramatis.CoOccurrence;

/// <summary>Puts co-occurrences on <see cref="Terms"/> and <see cref="AnalyzedCorpus"/>.</summary>
public static class CoOccurrenceExtensions
{
    /// <summary>Counts the pairs of entities that occur in the same <paramref name="window"/>.</summary>
    /// <param name="text">The corpus.</param>
    /// <param name="window">What two entities share to count as together; by default a sentence.</param>
    /// <param name="directed">Whether a pair has a first and a second: the one that is named first in the window. Default: no.</param>
    /// <example><code>var pairs = text.CoOccurrences(Window.Sentence);</code></example>
    public static CoOccurrences CoOccurrences(this AnalyzedCorpus text, Window? window = null, bool directed = false) =>
        text.EntityTerms().CoOccurrences(window ?? Window.Sentence, directed);

    /// <summary>Counts the pairs of terms that occur in the same <paramref name="window"/>.</summary>
    /// <param name="terms">The terms. To leave out rare ones, say <c>terms.Where(t => t.Documents >= 5)</c>.</param>
    /// <param name="window">What two terms share to count as together.</param>
    /// <param name="directed">Whether a pair has a first and a second: the one that occurs first in the passage, or at the first of two places. Default: no.</param>
    /// <param name="memoryLimit">How many bytes the pairs may take in memory; what goes past it lies in a temporary file. Default: 1 GiB.</param>
    /// <example><code>var pairs = text.Words().CoOccurrences(Window.Words(5));</code></example>
    public static CoOccurrences CoOccurrences(this Terms terms, Window window, bool directed = false, long memoryLimit = 1L << 30)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(window);
        ArgumentOutOfRangeException.ThrowIfNegative(memoryLimit);
        var counter = new PairCounter(Neighbourhoods.Of(terms, window, directed), terms.Count, directed);
        return new CoOccurrences(terms, window, directed, counter.Count(memoryLimit), counter.Margins());
    }
}
