namespace Dramatis.Progress;

/// <summary>Lets a notebook or a terminal show how far the kit’s long work has come, without a parameter in every call.</summary>
/// <remarks>
/// An observer hears of all work that is called while it observes, on whatever thread, and of none that runs beside it. It is called often and from
/// several threads at once: it should return quickly, and decide itself how often to draw.
/// </remarks>
public static class LongWork
{
    private static readonly AsyncLocal<IProgress<WorkDone>?> Observer = new();

    /// <summary>Tells <paramref name="observer"/> of all work until the result is disposed.</summary>
    /// <example><code>using (LongWork.Observe(bar)) { text = corpus.Analyze(); }</code></example>
    public static IDisposable Observe(IProgress<WorkDone> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var before = Observer.Value;
        Observer.Value = observer;
        return new Observation(before);
    }

    /// <summary>Begins work of <paramref name="total"/> parts; call the result once a part, from any thread.</summary>
    internal static Action Begin(string work, long total)
    {
        if (Observer.Value is not { } observer)
        {
            return static () => { };
        }

        long done = 0;
        observer.Report(new WorkDone(work, 0, total));
        return () => observer.Report(new WorkDone(work, Interlocked.Increment(ref done), total));
    }

    private sealed class Observation(IProgress<WorkDone>? before) : IDisposable
    {
        public void Dispose() => Observer.Value = before;
    }
}
