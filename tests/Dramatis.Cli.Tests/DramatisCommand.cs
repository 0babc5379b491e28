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
        using var process = Start(folder, environment, args);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Sends a signal as soon as standard error says <paramref name="when"/> and what was begun then has had a moment.</summary>
    public static (int ExitCode, string Error) Interrupt(string folder, string when, string signal, params string[] args)
    {
        using var process = Start(folder, new Dictionary<string, string>(), args);
        using var patience = new Timer(_ => process.Kill(), null, TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan);
        var error = new StringBuilder();
        while (process.StandardError.ReadLine() is { } line)
        {
            error.Append(line).Append('\n');
            if (line.Contains(when, StringComparison.Ordinal))
            {
                Thread.Sleep(700);
                Process.Start("kill", [$"-{signal}", $"{process.Id}"]).WaitForExit();
            }
        }

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(10)));
        return (process.ExitCode, error.ToString());
    }

    private static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string[] args)
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
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
