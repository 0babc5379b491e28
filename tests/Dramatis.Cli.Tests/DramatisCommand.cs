using System.Diagnostics;
using System.Text;

namespace Dramatis.Cli.Tests;

/// <summary>Runs the command line as its user does: as a process.</summary>
public static class DramatisCommand
{
    /// <summary>The exit code, standard output and standard error of one run.</summary>
    public static (int ExitCode, string Output, string Error) Run(params string[] args) => RunIn(Environment.CurrentDirectory, new Dictionary<string, string>(), args);

    public static (int ExitCode, string Output, string Error) RunIn(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Dramatis.Cli.dll"));
        args.ToList().ForEach(start.ArgumentList.Add);
        environment.ToList().ForEach(e => start.Environment[e.Key] = e.Value);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
