using BenchmarkDotNet.Attributes;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Counts;

namespace Dramatis.Benchmarks.Counts;

/// <summary>Counts and pairs of half a million words, as frequent as Zipf’s law has words.</summary>
[MemoryDiagnoser]
public class CountsBenchmarks
{
    private Terms words = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        words = Corpus.FromTexts(Enumerable.Range(0, 2500).Select(d => ($"{d}", string.Join(' ', Enumerable.Range(0, 200).Select(_ => $"w{(int)Math.Pow(20_000, random.NextDouble())}"))))).WordRuns();
    }

    [Benchmark]
    public int Features() => words.Features().NonZero;

    [Benchmark]
    public long WithinFiveWords() => words.CoOccurrences(Window.Words(5)).PairCount;

    [Benchmark]
    public long SameDocument() => words.CoOccurrences(Window.Document).PairCount;
}
