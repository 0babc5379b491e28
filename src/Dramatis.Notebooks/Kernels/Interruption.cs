using System.Runtime;
using Dramatis.Progress;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Dramatis.Notebooks.Kernels;

/// <summary>Lets a cell be stopped whatever it is doing, and the kernel go on with its variables.</summary>
/// <remarks>
/// The engine’s own cancellation reaches code only where it awaits. The kit’s long work stops by itself (<see cref="LongWork.StopWhen"/>), and so do the
/// loops of a cell (<see cref="LoopCheck"/>). For all else each cell runs on a thread of its own, which is woken if it waits
/// (<see cref="Thread.Interrupt"/>), and aborted if it goes on (<see cref="ControlledExecution"/>, which is made for code that a person types). What
/// neither can stop, native code, is left to itself after a while.
/// </remarks>
internal static class Interruption
{
    private static readonly TimeSpan BeforeAborting = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan BeforeLeaving = TimeSpan.FromSeconds(3);

    private static readonly AsyncLocal<bool> IsInCell = new();

    /// <summary>What a cell that was stopped says.</summary>
    public const string Message = "Interrupted.";

    /// <summary>Stops the cells of <paramref name="kernel"/> when their command is cancelled.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="grace">How long a cell has to stop by itself before it is aborted. Default: 400 ms.</param>
    public static void AddTo(Kernel kernel, TimeSpan? grace = null)
    {
        var turn = new SemaphoreSlim(1);
        kernel.AddMiddleware(async (command, context, next) =>
        {
            // A cell that itself sends code to the kernel would wait for its own end.
            if (command is not SubmitCode || IsInCell.Value)
            {
                await next(command, context).ConfigureAwait(false);
                return;
            }

            // The engine goes on to the next cell as soon as one is cancelled: it has to wait until that one has stopped.
            await turn.WaitAsync().ConfigureAwait(false);
            try
            {
                IsInCell.Value = true;
                await RunAsync(command, context, next, grace ?? BeforeAborting).ConfigureAwait(false);
            }
            finally
            {
                turn.Release();
            }
        });
        kernel.RegisterForDisposal(turn);
    }

    private static async Task RunAsync(KernelCommand command, KernelInvocationContext context, KernelPipelineContinuation next, TimeSpan grace)
    {
        var finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var aborting = new CancellationTokenSource();
        var flow = ExecutionContext.Capture()!;
        var thread = new Thread(() => ExecutionContext.Run(flow, _ => RunOnThisThread(() => next(command, context), finished, context.CancellationToken, aborting.Token), null))
        {
            IsBackground = true,
            Name = "cell",
        };
        thread.Start();
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (context.CancellationToken.Register(() => stopped.TrySetResult()).ConfigureAwait(false))
        {
            await Task.WhenAny(finished.Task, stopped.Task).ConfigureAwait(false);
        }

        if (stopped.Task.IsCompleted)
        {
            await StopAsync(thread, aborting, finished.Task, grace).ConfigureAwait(false);
            context.Fail(command, message: Message);
            return;
        }

        await finished.Task.ConfigureAwait(false);
    }

    private static async Task StopAsync(Thread thread, CancellationTokenSource aborting, Task finished, TimeSpan grace)
    {
        thread.Interrupt();
        await Task.WhenAny(finished, Task.Delay(grace)).ConfigureAwait(false);
        if (!finished.IsCompleted)
        {
            // Cancelling waits until the thread is where it can be aborted, which may be never.
            var abort = Task.Run(aborting.Cancel);
            await Task.WhenAny(finished, Task.Delay(BeforeLeaving)).ConfigureAwait(false);
            await Task.WhenAny(abort, Task.Delay(BeforeAborting)).ConfigureAwait(false);
        }
    }

    private static void RunOnThisThread(Func<Task> cell, TaskCompletionSource finished, CancellationToken stopping, CancellationToken aborting)
    {
        try
        {
            using var work = LongWork.StopWhen(stopping);
            LoopCheck.Watch(stopping);
#pragma warning disable SYSLIB0046 // Aborting can leave the state of what is aborted broken: here that is a person’s own cell, which is told so.
            ControlledExecution.Run(() => CellThread.Run(cell, stopping), aborting);
#pragma warning restore SYSLIB0046
            finished.TrySetResult();
        }
        catch (Exception e)
        {
            finished.TrySetException(e);
        }
    }
}
