using System.Runtime.CompilerServices;
using Dramatis.Benchmarks.Counts;
using Dramatis.Benchmarks.Topics;

namespace Dramatis.Benchmarks;

/// <summary>
/// <c>once WORK PATH</c> and <c>topics FILE METHOD K [ITERATIONS]</c> do one piece of work, to be measured as a whole process
/// (<c>/usr/bin/time -v</c>); anything else goes to BenchmarkDotNet.
/// </summary>
public static class Program
{
    public static void Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is ["once", var work, var path])
        {
            Console.WriteLine(CountsOnce.Run(work, path));
            return;
        }

        if (args is ["topics", .. var topics])
        {
            TopicBenchmark.Run(topics);
            return;
        }

        Benchmark(args);
    }

    // Apart, so that a measured process does not load BenchmarkDotNet.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Benchmark(string[] args) => BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
