using System.Collections.Concurrent;

namespace Dramatis.Notebooks.Kernels;

/// <summary>Keeps all steps of asynchronous work on the thread that began it.</summary>
internal sealed class CellThread : SynchronizationContext, IDisposable
{
    // For work on other threads to end when it is told so, and for what waits for it to tidy up.
    private static readonly TimeSpan AfterWaking = TimeSpan.FromMilliseconds(200);

    private readonly CancellationToken stopping;
    private readonly BlockingCollection<(SendOrPostCallback Step, object? State)> steps = [];

    private CellThread(CancellationToken stopping) => this.stopping = stopping;

    /// <summary>Runs <paramref name="work"/> to its end on this thread; what it would do after it was stopped is left undone.</summary>
    public static void Run(Func<Task> work, CancellationToken stopping)
    {
        using var context = new CellThread(stopping);
        SetSynchronizationContext(context);
        var task = work();
        task.ContinueWith(_ => context.steps.CompleteAdding(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        while (context.Next() is var (step, state))
        {
            step(state);
        }

        task.GetAwaiter().GetResult();
    }

    private (SendOrPostCallback Step, object? State)? Next()
    {
        try
        {
            return steps.TryTake(out var next, Timeout.Infinite) ? next : null;
        }
        catch (ThreadInterruptedException) when (steps.TryTake(out var next, AfterWaking))
        {
            return next;
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        try
        {
            steps.Add((d, state));
        }
        catch (InvalidOperationException)
        {
            // The cell is done, but work that it left behind goes on, unless a person stopped it.
            if (stopping.IsCancellationRequested)
            {
                return;
            }

            ThreadPool.QueueUserWorkItem(_ => d(state));
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override SynchronizationContext CreateCopy() => this;

    public void Dispose() => steps.Dispose();
}
