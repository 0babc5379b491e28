using System.Net;
using System.Text.Json;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>Where a client wants to meet the kernel, and the key that both sign with.</summary>
/// <param name="Ip">The address to listen on; a loopback address.</param>
/// <param name="Key">The key of the signatures; empty for none.</param>
/// <param name="ShellPort">Where requests come in.</param>
/// <param name="ControlPort">Where requests come in that must not wait for a cell.</param>
/// <param name="StdinPort">Where the kernel asks the user for input.</param>
/// <param name="IopubPort">Where outputs are published.</param>
/// <param name="HeartbeatPort">Where a client hears whether the kernel lives.</param>
internal sealed record ConnectionFile(string Ip, string Key, int ShellPort, int ControlPort, int StdinPort, int IopubPort, int HeartbeatPort)
{
    /// <summary>Reads the file that a Jupyter client has written.</summary>
    /// <exception cref="DramatisException">It isn’t there, is no connection file, or asks for what the kernel refuses.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            var json = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
            var ip = json.GetProperty("ip").GetString()!;
            Refuse(path, json.TryGetProperty("transport", out var transport) && transport.GetString() != "tcp", $"the transport is “{transport}”, and only tcp is spoken");
            Refuse(path, json.TryGetProperty("signature_scheme", out var scheme) && scheme.GetString() != "hmac-sha256", $"the signature scheme is “{scheme}”, and only hmac-sha256 is spoken");
            Refuse(path, !IsLoopback(ip), $"it asks to listen on {ip}. A notebook runs any code, so the kernel listens on this machine’s own addresses only (127.0.0.1). Reach it from elsewhere through an SSH tunnel");
            return new ConnectionFile(
                ip == "localhost" ? "127.0.0.1" : ip,
                json.TryGetProperty("key", out var key) ? key.GetString() ?? "" : "",
                Port("shell_port"), Port("control_port"), Port("stdin_port"), Port("iopub_port"), Port("hb_port"));

            int Port(string name) => json.GetProperty(name).GetInt32();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DramatisException($"{path}: the connection file can’t be read. {e.Message}", e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new DramatisException($"{path}: no connection file of a Jupyter client. {e.Message}", e);
        }
    }

    private static bool IsLoopback(string ip) => ip == "localhost" || (IPAddress.TryParse(ip, out var address) && IPAddress.IsLoopback(address));

    private static void Refuse(string path, bool isWrong, string reason)
    {
        if (isWrong)
        {
            throw new DramatisException($"{path}: {reason}.");
        }
    }
}
