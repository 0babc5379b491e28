using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetMQ;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>Writes and reads messages as they go over the wire, signed with HMAC-SHA256.</summary>
/// <param name="key">The key; without one messages are not signed.</param>
internal sealed class MessageCodec(string key)
{
    private const string Version = "5.3";

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly byte[] key = Encoding.UTF8.GetBytes(key);
    private readonly string session = Guid.NewGuid().ToString("N");

    /// <summary>A new message that answers or belongs to <paramref name="parent"/>.</summary>
    public JupyterMessage Create(IReadOnlyList<byte[]> identities, string type, JsonObject? parent, JsonObject content, JsonObject? metadata = null) => new(
        identities,
        new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString("N"),
            ["msg_type"] = type,
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["version"] = Version,
        },
        parent ?? [],
        metadata ?? [],
        content);

    /// <summary>The frames of <paramref name="message"/>.</summary>
    public NetMQMessage Write(JupyterMessage message)
    {
        byte[][] parts = [.. new[] { message.Header, message.Parent, message.Metadata, message.Content }.Select(p => JsonSerializer.SerializeToUtf8Bytes(p, Json))];
        var frames = new NetMQMessage();
        foreach (var frame in message.Identities.Append(Delimiter).Append(Encoding.ASCII.GetBytes(Sign(parts))).Concat(parts))
        {
            frames.Append(frame);
        }

        return frames;
    }

    /// <summary>The message of <paramref name="frames"/>; null, with the reason, for one that is damaged or signed wrongly.</summary>
    public JupyterMessage? Read(NetMQMessage frames, out string refusal)
    {
        byte[][] parts = [.. frames.Select(f => f.ToByteArray())];
        var delimiter = Array.FindIndex(parts, p => p.AsSpan().SequenceEqual(Delimiter));
        if (delimiter < 0 || parts.Length < delimiter + 6)
        {
            refusal = "it has not the parts of a message";
            return null;
        }

        var signed = parts[(delimiter + 2)..(delimiter + 6)];
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(signed)), parts[delimiter + 1]))
        {
            refusal = "its signature is wrong";
            return null;
        }

        try
        {
            JsonObject[] read = [.. signed.Select(p => JsonNode.Parse(p)!.AsObject())];
            refusal = "";
            return new JupyterMessage(parts[..delimiter], read[0], read[1], read[2], read[3]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            refusal = "its parts are no JSON";
            return null;
        }
    }

    private string Sign(byte[][] parts)
    {
        if (key.Length == 0)
        {
            return "";
        }

        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts)
        {
            hmac.AppendData(part);
        }

        return Convert.ToHexStringLower(hmac.GetHashAndReset());
    }
}
