using System.Diagnostics;

namespace Dramatis.Cli.Tests.Kernel;

/// <summary>The kernel, installed into a folder of its own, and Python programs that use it.</summary>
public sealed class InstalledKernel : IDisposable
{
    public InstalledKernel() => (ExitCode, _, Said) = DramatisCommand.Run("kernel", "install", "--prefix", Prefix);

    public string Prefix { get; } = Directory.CreateTempSubdirectory("dramatis-").FullName;

    public int ExitCode { get; }

    public string Said { get; }

    public string SpecOf(string name) => Path.Combine(Prefix, "share", "jupyter", "kernels", name);

    /// <summary>Runs a script of this folder. The test is skipped where Jupyter’s Python packages are missing.</summary>
    public (int ExitCode, string Output) Python(string script, params string[] args)
    {
        var python = new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(p => Run(p, ["-c", "import jupyter_client, nbclient, nbconvert, nbformat"]) is { ExitCode: 0 });
        Assert.SkipWhen(python is null, "No Python with jupyter_client, nbclient and nbconvert on this machine. .ci/run installs them.");
        return Run(python!, [Path.Combine(AppContext.BaseDirectory, "Kernel", script), .. args]);
    }

    public void Dispose() => Directory.Delete(Prefix, recursive: true);

    private (int ExitCode, string Output) Run(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["JUPYTER_PATH"] = Path.Combine(Prefix, "share", "jupyter");
        start.Environment["JUPYTER_RUNTIME_DIR"] = Path.Combine(Prefix, "runtime");
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return (-1, e.Message);
        }
    }
}
