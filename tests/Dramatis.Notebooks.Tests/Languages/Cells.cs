using Dramatis.Notebooks.Kernels;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Dramatis.Notebooks.Tests.Languages;

/// <summary>A kernel that cells are run on one by one.</summary>
public sealed class Cells : IDisposable
{
    private readonly CompositeKernel kernel = KitKernel.Create();

    /// <summary>Runs cells that must not fail; what the last shows as plain text, or in another form, a line end behind each output.</summary>
    public string Run(params string[] cells) => Run("text/plain", cells);

    /// <summary>As <see cref="Run(string[])"/>, as HTML.</summary>
    public string Html(params string[] cells) => Run("text/html", cells);

    /// <summary>Runs a cell that must fail; its message.</summary>
    public string Fail(string cell)
    {
        var events = Send(cell);
        return Assert.Single(events.OfType<CommandFailed>()).Message;
    }

    /// <summary>What a cell shows, output by output, in all forms.</summary>
    public List<DisplayEvent> Show(string cell)
    {
        var events = Send(cell);
        AssertDone(cell, events);
        return [.. events.OfType<DisplayEvent>()];
    }

    /// <summary>Runs a cell that would go on for ever, and stops it as soon as it has begun, or some milliseconds after.</summary>
    public Task InterruptAsync(string cell, int after = 0) => InterruptAsync<CodeSubmissionReceived>(cell, after);

    /// <summary>As <see cref="InterruptAsync(string, int)"/>, once it has shown something.</summary>
    public Task InterruptOnceItShowsAsync(string cell) => InterruptAsync<DisplayedValueProduced>(cell, 10);

    public void Dispose() => kernel.Dispose();

    private async Task InterruptAsync<TBegun>(string cell, int after)
        where TBegun : KernelEvent
    {
        using var stop = new CancellationTokenSource();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = kernel.KernelEvents.Subscribe(e => _ = e is TBegun && begun.TrySetResult());
        var running = Task.Run(() => kernel.SendAsync(new SubmitCode(cell), stop.Token));
        await Task.WhenAny(begun.Task, running);
        await Task.WhenAny(Task.Delay(after, TestContext.Current.CancellationToken), running);
        Assert.False(running.IsCompleted);
        await stop.CancelAsync();
        try
        {
            Assert.Contains((await running.WaitAsync(TestContext.Current.CancellationToken)).Events, e => e is CommandFailed);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The engine tells it so, if it is told before the cell.
        }
    }

    private string Run(string mimeType, string[] cells)
    {
        var shown = new List<DisplayEvent>();
        foreach (var cell in cells)
        {
            shown = Show(cell);
        }

        return string.Concat(shown.SelectMany(d => d.FormattedValues).Where(v => v.MimeType == mimeType).Select(v => v.Value)).ReplaceLineEndings("\n").TrimEnd('\n');
    }

    /// <summary>Runs a cell; all that the kernel says of it.</summary>
    public IReadOnlyList<KernelEvent> Send(string cell) => kernel.SubmitCodeAsync(cell).WaitAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult().Events;

    private static void AssertDone(string cell, IReadOnlyList<KernelEvent> events) =>
        Assert.True(!events.OfType<CommandFailed>().Any(), $"{cell}\n{string.Join('\n', events.OfType<CommandFailed>().Select(f => f.Message))}");
}
