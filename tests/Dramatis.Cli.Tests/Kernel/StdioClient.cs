using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Dramatis.Cli.Tests.Kernel;

/// <summary>Speaks with <c>dramatis kernel stdio</c> line by line, as the extension Polyglot Notebooks does.</summary>
public sealed class StdioClient : IDisposable
{
    private readonly Process process;
    private int sent;

    public StdioClient(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dramatis.Cli.dll"), "kernel", "stdio", "--working-dir", folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, e) => Errors.AppendLine(e.Data);
        process.BeginErrorReadLine();
        Ready = Until("KernelReady")[^1];
    }

    public JsonObject Ready { get; }

    public StringBuilder Errors { get; } = new();

    /// <summary>Sends a command; the events up to its end, each a line of standard output that is JSON.</summary>
    public List<JsonObject> Send(string type, JsonObject command)
    {
        command["targetKernelName"] = "csharp";
        process.StandardInput.WriteLine(new JsonObject
        {
            ["commandType"] = type,
            ["command"] = command,
            ["token"] = $"t{++sent}",
            ["id"] = $"i{sent}",
            ["routingSlip"] = new JsonArray(),
        }.ToJsonString());
        process.StandardInput.Flush();
        return Until("CommandSucceeded", "CommandFailed");
    }

    public List<JsonObject> Submit(string code) => Send("SubmitCode", new JsonObject { ["code"] = code });

    public List<JsonObject> Ask(string request, string code, int line, int character) => Send(
        request, new JsonObject { ["code"] = code, ["linePosition"] = new JsonObject { ["line"] = line, ["character"] = character } });

    /// <summary>Closes the kernel’s input; its exit code.</summary>
    public int Close()
    {
        process.StandardInput.Close();
        return process.WaitForExit(20_000) ? process.ExitCode : -1;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private List<JsonObject> Until(params string[] types)
    {
        List<JsonObject> events = [];
        while (true)
        {
            var line = process.StandardOutput.ReadLine();
            Assert.True(line is not null, $"The kernel ended. {Errors}");
            events.Add(JsonNode.Parse(line!)!.AsObject());
            if (types.Contains(events[^1]["eventType"]!.ToString()))
            {
                return events;
            }
        }
    }
}
