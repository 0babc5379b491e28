namespace Dramatis.Progress;

/// <summary>Lets a notebook or a terminal show how far the kit’s long work has come, and stop it, without a parameter in every call.</summary>
/// <remarks>
/// What is said here holds for all work that is called afterwards by the same code, on whatever thread. An observer hears of all work that is called while it observes, on whatever thread, and of none that runs beside it. It is called often and from
/// several threads at once: it should return quickly, and decide itself how often to draw.
/// </remarks>
public static class LongWork
{
    private static readonly AsyncLocal<IProgress<WorkDone>?> Observer = new();
    private static readonly AsyncLocal<CancellationToken> Stopping = new();

    /// <summary>Tells <paramref name="observer"/> of all work until the result is disposed.</summary>
    /// <example><code>using (LongWork.Observe(bar)) { text = corpus.Analyze(); }</code></example>
    public static IDisposable Observe(IProgress<WorkDone> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var before = Observer.Value;
        Observer.Value = observer;
        return new Observation(before);
    }

    /// <summary>Stops all work when <paramref name="stopping"/> is cancelled, at the end of a part or of a pass, until the result is disposed.</summary>
    /// <remarks>What is stopped throws <see cref="OperationCanceledException"/>, alone or, from work on several threads, in an <see cref="AggregateException"/>.</remarks>
    /// <example><code>using (LongWork.StopWhen(token)) { topics = text.Topics(20); }</code></example>
    public static IDisposable StopWhen(CancellationToken stopping)
    {
        var before = Stopping.Value;
        Stopping.Value = stopping;
        return new Stop(before);
    }

    /// <summary>For loops that take long: throws if work is to stop.</summary>
    internal static void ThrowIfStopped() => Stopping.Value.ThrowIfCancellationRequested();

    /// <summary>Begins work of <paramref name="total"/> parts; call the result once a part, from any thread.</summary>
    internal static Action Begin(string work, long total)
    {
        var stopping = Stopping.Value;
        if (Observer.Value is not { } observer)
        {
            return stopping.ThrowIfCancellationRequested;
        }

        long done = 0;
        observer.Report(new WorkDone(work, 0, total));
        return () =>
        {
            stopping.ThrowIfCancellationRequested();
            observer.Report(new WorkDone(work, Interlocked.Increment(ref done), total));
        };
    }

    private sealed class Observation(IProgress<WorkDone>? before) : IDisposable
    {
        public void Dispose() => Observer.Value = before;
    }

    private sealed class Stop(CancellationToken before) : IDisposable
    {
        public void Dispose() => Stopping.Value = before;
    }
}
