using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dramatis.Cli.Tests.Kernel.VSCode;

/// <summary>VS Code, serving a folder to a browser (code-server), with a client of the kernel in it: see <c>client/main.js</c>.</summary>
public sealed partial class CodeServer : IDisposable
{
    private readonly Process process;
    private readonly string report;

    private CodeServer(Process process, Uri address, string report) => (this.process, Address, this.report) = (process, address, report);

    public Uri Address { get; }

    /// <summary>Starts it. The test is skipped where it is missing.</summary>
    /// <param name="folder">The folder to open.</param>
    /// <param name="notebook">The notebook in it that is run as soon as a browser opens <see cref="Address"/>.</param>
    /// <param name="data">A folder for what it writes.</param>
    public static CodeServer Start(string folder, string notebook, string data)
    {
        var home = Environment.GetEnvironmentVariable("CODE_SERVER_HOME");
        Assert.SkipWhen(string.IsNullOrEmpty(home), "No code-server on this machine (CODE_SERVER_HOME). .ci/run installs it.");
        Directory.CreateDirectory(Path.Combine(data, "User"));
        File.WriteAllText(Path.Combine(data, "User", "settings.json"), """
            {"security.workspace.trust.enabled":false,"workbench.startupEditor":"none","files.autoSave":"off","chat.disableAIFeatures":true,"git.enabled":false}
            """);
        var extensions = Directory.CreateDirectory(Path.Combine(data, "extensions", "dramatis-test-client")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Kernel", "VSCode", "client")))
        {
            File.Copy(file, Path.Combine(extensions, Path.GetFileName(file)));
        }

        var report = Path.Combine(data, "report.json");
        string[] args = [Path.Combine(home!, "node_modules", "code-server", "out", "node", "entry.js"), "--auth", "none", "--bind-addr", "127.0.0.1:0", "--config", Path.Combine(data, "config.yaml"),
            "--user-data-dir", data, "--extensions-dir", Path.Combine(data, "extensions"), "--disable-telemetry", "--disable-update-check"];
        var start = new ProcessStartInfo(Path.Combine(home!, "node"), args) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DRAMATIS_TEST_NOTEBOOK"] = Path.Combine(folder, notebook);
        start.Environment["DRAMATIS_TEST_REPORT"] = report;
        var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        var said = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            said.Add(line);
            if (AddressPattern().Match(line) is { Success: true } found)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new CodeServer(process, new Uri($"{found.Value}?folder={Uri.EscapeDataString(folder)}"), report);
            }
        }

        throw new InvalidOperationException(string.Join('\n', said));
    }

    /// <summary>What the client reports of the notebook when all of it has run.</summary>
    public async Task<JsonNode> ReportAsync(int seconds)
    {
        for (var waited = 0; waited < 5 * seconds && !File.Exists(report); waited++)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.True(File.Exists(report), $"The notebook hasn't run to its end within {seconds} seconds.");
        await Task.Delay(200, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken))!;
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
