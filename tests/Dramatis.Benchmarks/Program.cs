using BenchmarkDotNet.Running;

// dotnet run --project tests/Dramatis.Benchmarks -c Release -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
