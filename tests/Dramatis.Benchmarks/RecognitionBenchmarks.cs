using BenchmarkDotNet.Attributes;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Dates;
using Dramatis.Entities.Learning;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Benchmarks;

/// <summary>How fast texts become tokens, sentences and names, one thread. The texts: DRAMATIS_BENCHMARK_CORPUS, or the seeds two hundred times.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RecognitionBenchmarks
{
    private Corpus corpus = null!;
    private TokenizedDocument[] documents = [];

    [GlobalSetup]
    public void Load()
    {
        corpus = Environment.GetEnvironmentVariable("DRAMATIS_BENCHMARK_CORPUS") is { Length: > 0 } path
            ? Corpus.Load(path)
            : Corpus.FromTexts(Enumerable.Range(0, 200).Select(i => ($"{i}", Seeds.Text)));
        documents = [.. corpus.Documents.Select(TokenizedDocument.From)];
        Console.WriteLine($"// {corpus.Documents.Sum(d => (long)d.Text.Length):N0} characters, {documents.Sum(d => d.Tokens.Length):N0} tokens");
    }

    [Benchmark]
    public int TokensAndSentences() => corpus.Documents.Sum(d => TokenizedDocument.From(d).Sentences.Length);

    [Benchmark]
    public int NamesByRules() => documents.Sum(d => new RuleRecognizer().Recognize(d).Length);

    [Benchmark]
    public int NamesByModel() => documents.Sum(d => LearnedRecognizer.Default.Recognize(d).Length);

    [Benchmark]
    public int Dates() => documents.Sum(d => DateFinder.Find(d).Length);

    [Benchmark]
    public int Analyze() => corpus.Analyze().Entities.Count;
}
