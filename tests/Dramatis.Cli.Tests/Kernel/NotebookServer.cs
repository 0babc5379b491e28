using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Dramatis.Cli.Tests.Kernel;

/// <summary>Jupyter Notebook, serving a folder.</summary>
public sealed partial class NotebookServer : IDisposable
{
    private readonly Process process;

    private NotebookServer(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it. The test is skipped where Jupyter Notebook is missing.</summary>
    public static NotebookServer Start(string folder, InstalledKernel kernel)
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend("/usr/bin").Select(p => Path.Combine(p, "jupyter-notebook")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "No Jupyter Notebook on this machine. .ci/run installs it.");
        var start = new ProcessStartInfo(program!, ["--no-browser", "--allow-root", "--ip=127.0.0.1", "--NotebookApp.token=", "--NotebookApp.password=", folder]) { RedirectStandardError = true };
        start.Environment["JUPYTER_PATH"] = Path.Combine(kernel.Prefix, "share", "jupyter");
        start.Environment["JUPYTER_RUNTIME_DIR"] = Path.Combine(kernel.Prefix, "runtime");
        start.Environment["JUPYTER_CONFIG_DIR"] = Path.Combine(kernel.Prefix, "config");
        start.Environment["HOME"] = kernel.Prefix;
        start.Environment["DOTNET_CLI_HOME"] = Environment.GetEnvironmentVariable("HOME") ?? kernel.Prefix;
        var process = Process.Start(start)!;
        var said = new List<string>();
        while (process.StandardError.ReadLine() is { } line)
        {
            said.Add(line);
            if (AddressPattern().Match(line) is { Success: true } found)
            {
                _ = process.StandardError.ReadToEndAsync();
                return new NotebookServer(process, new Uri(found.Value));
            }
        }

        throw new InvalidOperationException(string.Join('\n', said));
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex AddressPattern();
}
