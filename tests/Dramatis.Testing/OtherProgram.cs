using System.Diagnostics;
using Xunit;

namespace Dramatis.Testing;

/// <summary>Runs a program that a test needs and this machine may lack.</summary>
public static class OtherProgram
{
    /// <summary>What the program prints. The test is skipped where there is no such program.</summary>
    public static string Run(string program, params string[] args)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, $"No {program} on this machine (Debian: poppler-utils). .ci/run installs it.");
        using var process = Process.Start(new ProcessStartInfo(found!, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0 && error.Result.Length == 0, $"{program} {string.Join(' ', args)}: {error.Result}");
        return output;
    }
}
