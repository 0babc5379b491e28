using DuckDB.NET.Data;

namespace Dramatis.Notebooks.Languages.Sql;

/// <summary>Stops a query when it is cancelled.</summary>
/// <remarks>DuckDB forgets that it was told to stop if the query had not begun: so it is told until the query has ended.</remarks>
internal sealed class QueryStop : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Lock ending = new();
    private readonly Timer again;
    private readonly CancellationTokenRegistration cancelled;
    private bool hasEnded;

    public QueryStop(DuckDBCommand command, CancellationToken cancellation)
    {
        again = new Timer(_ => Tell(command));
        cancelled = cancellation.Register(() => again.Change(TimeSpan.Zero, Pause));
    }

    public void Dispose()
    {
        lock (ending)
        {
            hasEnded = true;
        }

        cancelled.Dispose();
        again.Dispose();
    }

    private void Tell(DuckDBCommand command)
    {
        lock (ending)
        {
            if (!hasEnded)
            {
                command.Cancel();
            }
        }
    }
}
