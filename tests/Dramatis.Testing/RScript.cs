using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Dramatis.Testing;

/// <summary>Runs scripts with R, to compare with what others wrote.</summary>
public static class RScript
{
    /// <summary>What a script prints. The test is skipped where there is no R.</summary>
    /// <param name="script">The script.</param>
    /// <param name="input">What it reads from <c>file("stdin")</c>.</param>
    public static string Run(string script, string input)
    {
        using var process = Start(script);
        Assert.SkipWhen(process is null, "No R on this machine: on Debian, install r-base-core. .ci/run does.");
        var error = process!.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }

    private static Process? Start(string script)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("Rscript", ["--vanilla", "-e", script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
