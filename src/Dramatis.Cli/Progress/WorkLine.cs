using System.Globalization;
using Dramatis.Progress;

namespace Dramatis.Cli.Progress;

/// <summary>Tells on a terminal how far long work has come: one line on standard error, written over and wiped at the end.</summary>
internal sealed class WorkLine : IProgress<WorkDone>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.1);

    private readonly Lock drawing = new();
    private readonly long began = Environment.TickCount64;
    private long drawn;
    private int width;

    public void Report(WorkDone value)
    {
        var now = Environment.TickCount64;
        if (now - began < Patience.TotalMilliseconds || now - Interlocked.Read(ref drawn) < Interval.TotalMilliseconds || !drawing.TryEnter())
        {
            return;
        }

        try
        {
            Interlocked.Exchange(ref drawn, now);
            var line = string.Create(CultureInfo.InvariantCulture, $"{value.Work}  {value.Done:N0}/{value.Total:N0}");
            Console.Error.Write($"\r{line.PadRight(width)}");
            width = line.Length;
        }
        finally
        {
            drawing.Exit();
        }
    }

    public void Dispose()
    {
        if (width > 0)
        {
            Console.Error.Write($"\r{new string(' ', width)}\r");
        }
    }
}
