namespace Dramatis.Topics.Quality;

/// <summary>In how many windows of texts terms occur, each and in pairs.</summary>
/// <remarks>A window of n tokens moves over each text token by token; a text of up to n tokens is one window. A term counts once a window.</remarks>
internal sealed class WindowCounts
{
    private readonly Dictionary<string, int> numbers;
    private readonly long[] singles;
    private readonly long[]?[] pairs;
    private readonly int[] inWindow;
    private readonly List<int> present = [];

    /// <summary>Counts <paramref name="terms"/>, each once in the list.</summary>
    public WindowCounts(IReadOnlyList<string> terms, IEnumerable<IReadOnlyList<string>> texts, int window)
    {
        numbers = terms.Select((term, number) => (term, number)).ToDictionary(t => t.term, t => t.number, StringComparer.Ordinal);
        singles = new long[terms.Count];
        pairs = new long[]?[terms.Count];
        inWindow = new int[terms.Count];
        foreach (var text in texts)
        {
            Count(text, window);
        }
    }

    /// <summary>The number of windows.</summary>
    public long Windows { get; private set; }

    /// <summary>The number of windows that hold <paramref name="term"/>.</summary>
    public long Of(string term) => singles[numbers[term]];

    /// <summary>The number of windows that hold both.</summary>
    public long Of(string a, string b)
    {
        var (low, high) = (Math.Min(numbers[a], numbers[b]), Math.Max(numbers[a], numbers[b]));
        return low == high ? singles[low] : pairs[low]?[high] ?? 0;
    }

    private void Count(IReadOnlyList<string> text, int window)
    {
        int[] tokens = [.. text.Select(token => numbers.GetValueOrDefault(token, -1))];
        var first = Math.Min(window, tokens.Length);
        for (var i = 0; i < first; i++)
        {
            Enter(tokens[i]);
        }

        // Windows in a row that hold the same terms are counted together.
        long same = 1;
        for (var end = first; end < tokens.Length; end++)
        {
            var (entering, leaving) = (tokens[end], tokens[end - window]);
            if (entering != leaving && (entering >= 0 || leaving >= 0))
            {
                Add(same);
                same = 0;
                Leave(leaving);
                Enter(entering);
            }

            same++;
        }

        Add(same);
        foreach (var term in present)
        {
            inWindow[term] = 0;
        }

        present.Clear();
    }

    private void Enter(int term)
    {
        if (term >= 0 && inWindow[term]++ == 0)
        {
            present.Add(term);
        }
    }

    private void Leave(int term)
    {
        if (term >= 0 && --inWindow[term] == 0)
        {
            present.Remove(term);
        }
    }

    private void Add(long windows)
    {
        Windows += windows;
        for (var i = 0; i < present.Count; i++)
        {
            singles[present[i]] += windows;
            for (var j = 0; j < i; j++)
            {
                var (low, high) = (Math.Min(present[i], present[j]), Math.Max(present[i], present[j]));
                (pairs[low] ??= new long[singles.Length])[high] += windows;
            }
        }
    }
}
