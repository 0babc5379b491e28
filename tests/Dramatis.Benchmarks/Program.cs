using Dramatis.Benchmarks.Topics;

switch (args.FirstOrDefault())
{
    case "topics":
        TopicBenchmark.Run(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("topics FILE METHOD K [ITERATIONS]");
        return 2;
}
