using System.Diagnostics;
using System.Text;
using Xunit;

namespace Dramatis.Testing;

/// <summary>Runs scripts with Python’s packages of Debian, to compare with engines that others wrote.</summary>
public static class Python
{
    private static readonly Dictionary<string, string?> Found = [];

    private static readonly string[] Programs = ["/usr/bin/python3", "python3", "python"];

    /// <summary>What a script prints. The test is skipped where no Python has the packages that it imports.</summary>
    /// <param name="packages">The packages: <c>networkx</c>.</param>
    /// <param name="script">The script.</param>
    /// <param name="input">What it reads from standard input.</param>
    public static string Run(string[] packages, string script, string input = "")
    {
        var program = Find("import " + string.Join(", ", packages));
        Assert.SkipWhen(program is null, $"No Python with {string.Join(", ", packages)} on this machine: on Debian, install {string.Join(", ", packages.Select(p => "python3-" + p))}. .ci/run does.");
        var (exitCode, output, error) = Start(program!, script, input);
        Assert.True(exitCode == 0, error);
        return output;
    }

    private static string? Find(string import)
    {
        lock (Found)
        {
            if (!Found.TryGetValue(import, out var program))
            {
                program = Programs.FirstOrDefault(p => Has(p, import));
                Found.Add(import, program);
            }

            return program;
        }
    }

    private static bool Has(string program, string import)
    {
        try
        {
            return Start(program, import, "").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int ExitCode, string Output, string Error) Start(string program, string script, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, ["-c", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["PYTHONIOENCODING"] = "utf-8" },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It reads no input.
        }

        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
