using System.Text;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>The five sockets of the protocol, on one thread that no cell can hold up.</summary>
internal sealed class JupyterSockets : IDisposable
{
    private readonly MessageCodec codec;
    private readonly RouterSocket shell = new();
    private readonly RouterSocket control = new();
    private readonly RouterSocket stdin = new();
    private readonly PublisherSocket iopub = new();
    private readonly ResponseSocket heartbeat = new();
    private readonly NetMQQueue<(NetMQSocket Socket, NetMQMessage Message)> outgoing = new();
    private readonly NetMQPoller poller;

    /// <summary>Opens the sockets that <paramref name="connection"/> names; nothing is read before <see cref="Start"/>.</summary>
    /// <exception cref="DramatisException">A port is taken.</exception>
    public JupyterSockets(ConnectionFile connection)
    {
        codec = new MessageCodec(connection.Key);
        poller = [shell, control, stdin, heartbeat, outgoing];

        // By default a publisher drops what a slow client has not read after a thousand messages.
        iopub.Options.SendHighWatermark = 0;
        foreach (var (socket, port) in new (NetMQSocket, int)[]
        {
            (shell, connection.ShellPort), (control, connection.ControlPort), (stdin, connection.StdinPort), (iopub, connection.IopubPort), (heartbeat, connection.HeartbeatPort),
        })
        {
            socket.Options.Linger = TimeSpan.FromSeconds(1);
            try
            {
                socket.Bind($"tcp://{connection.Ip}:{port}");
            }
            catch (NetMQException e)
            {
                throw new DramatisException($"The kernel can’t listen on {connection.Ip}:{port}. {e.Message}", e);
            }
        }

        shell.ReceiveReady += (_, e) => Receive(e.Socket, Shell);
        control.ReceiveReady += (_, e) => Receive(e.Socket, Control);
        stdin.ReceiveReady += (_, e) => Receive(e.Socket, Stdin);
        heartbeat.ReceiveReady += (_, e) => e.Socket.SendMultipartMessage(e.Socket.ReceiveMultipartMessage());
        outgoing.ReceiveReady += (_, e) =>
        {
            while (e.Queue.TryDequeue(out var item, TimeSpan.Zero))
            {
                item.Socket.SendMultipartMessage(item.Message);
            }
        };
    }

    /// <summary>Hears what comes in on each socket. Handlers are called on the sockets’ own thread and must not wait.</summary>
    public event Action<JupyterMessage>? Shell;

    /// <inheritdoc cref="Shell"/>
    public event Action<JupyterMessage>? Control;

    /// <inheritdoc cref="Shell"/>
    public event Action<JupyterMessage>? Stdin;

    /// <summary>Begins to read.</summary>
    public void Start() => poller.RunAsync("jupyter");

    /// <summary>Answers <paramref name="request"/>, where it came from.</summary>
    public void Reply(JupyterMessage request, string type, JsonObject content, bool onControl)
    {
        Send(onControl ? control : shell, codec.Create(request.Identities, type, Copy(request.Header), content));
    }

    /// <summary>Asks the client that sent <paramref name="request"/> for input.</summary>
    public void Ask(JupyterMessage request, JsonObject content) => Send(stdin, codec.Create(request.Identities, "input_request", Copy(request.Header), content));

    /// <summary>Publishes to all clients what <paramref name="request"/> led to.</summary>
    public void Publish(JupyterMessage? request, string type, JsonObject content, JsonObject? metadata = null) => Send(
        iopub, codec.Create([Encoding.ASCII.GetBytes(type)], type, request is null ? null : Copy(request.Header), content, metadata));

    public void Dispose()
    {
        poller.Stop();
        poller.Dispose();
        while (outgoing.TryDequeue(out var item, TimeSpan.Zero))
        {
            item.Socket.SendMultipartMessage(item.Message);
        }

        foreach (NetMQSocket socket in new NetMQSocket[] { shell, control, stdin, iopub, heartbeat })
        {
            socket.Dispose();
        }

        outgoing.Dispose();
        NetMQConfig.Cleanup(block: true);
    }

    private static JsonObject Copy(JsonObject json) => json.DeepClone().AsObject();

    private void Send(NetMQSocket socket, JupyterMessage message) => outgoing.Enqueue((socket, codec.Write(message)));

    private void Receive(NetMQSocket socket, Action<JupyterMessage>? handler)
    {
        if (codec.Read(socket.ReceiveMultipartMessage(), out var refusal) is { } message)
        {
            handler?.Invoke(message);
        }
        else
        {
            Log.Write($"a message was refused: {refusal}");
        }
    }
}
