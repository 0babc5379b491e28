namespace Dramatis.Notebooks.Stdio;

/// <summary>Reads on from another reader and tells when it has come to its end: the engine reads a closed input for ever.</summary>
internal sealed class EndingReader(TextReader reader) : TextReader
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when there is nothing more to read.</summary>
    public Task Ended => ended.Task;

    public override string? ReadLine() => Noticed(reader.ReadLine());

    public override async Task<string?> ReadLineAsync() => Noticed(await reader.ReadLineAsync().ConfigureAwait(false));

    public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) =>
        Noticed(await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private string? Noticed(string? line)
    {
        if (line is null)
        {
            ended.TrySetResult();
        }

        return line;
    }
}
