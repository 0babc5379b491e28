using Dramatis.Progress;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dramatis.Notebooks.Displays;

/// <summary>Shows in a notebook how far long work has come: a bar for each piece of work that takes more than a moment, updated in place.</summary>
/// <remarks>For kernels that a person watches. What shows depends on time, so a run that must give the same bytes again has none.</remarks>
internal sealed class ProgressDisplay : IProgress<WorkDone>
{
    private const long Patience = 700;
    private const long Interval = 150;

    private readonly KernelInvocationContext context;
    private readonly Lock drawing = new();
    private string work = "";
    private long began;
    private long drawn;
    private DisplayedValue? bar;

    private ProgressDisplay(KernelInvocationContext context) => this.context = context;

    /// <summary>Lets <paramref name="kernel"/> show the progress of what its cells do.</summary>
    public static void AddTo(Kernel kernel) => kernel.AddMiddleware(async (command, context, next) =>
    {
        if (command is not SubmitCode)
        {
            await next(command, context).ConfigureAwait(false);
            return;
        }

        using var observation = LongWork.Observe(new ProgressDisplay(context));
        await next(command, context).ConfigureAwait(false);
    });

    public void Report(WorkDone value)
    {
        // Work is reported from all threads: one draws, the others go on. What a bar must end with is waited for.
        var isEnd = value.Done == value.Total;
        if (isEnd)
        {
            drawing.Enter();
        }
        else if (!drawing.TryEnter())
        {
            return;
        }

        try
        {
            Draw(value, Environment.TickCount64, isEnd);
        }
        finally
        {
            drawing.Exit();
        }
    }

    private void Draw(WorkDone value, long now, bool isEnd)
    {
        if (value.Work != work || value.Done == 0)
        {
            (work, began, drawn, bar) = (value.Work, now, 0, null);
        }

        if (bar is null)
        {
            if (now - began >= Patience && !isEnd)
            {
                bar = context.Display(new ProgressBar(value));
                drawn = now;
            }
        }
        else if (isEnd || now - drawn >= Interval)
        {
            bar.Update(new ProgressBar(value));
            drawn = now;
        }
    }
}
