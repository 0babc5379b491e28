using System.ComponentModel;

namespace Dramatis.Notebooks.Kernels;

/// <summary>What every loop of a cell asks at each turn: whether the cell was interrupted.</summary>
/// <remarks>The kernel puts the question in before it compiles a cell (<see cref="LoopChecks"/>): nobody has to write it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LoopCheck
{
    private static readonly AsyncLocal<CancellationToken> Interruption = new();
    private static volatile bool hasInterrupted;

    /// <summary>Ends the loop if its cell was interrupted.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public static void ThrowIfInterrupted()
    {
        // Whether it was this cell takes 4 ns to find out, that none ever was 0.2.
        if (hasInterrupted)
        {
            Interruption.Value.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Makes the loops of the cell that runs here, and those it starts on other threads, end when <paramref name="interruption"/> is cancelled.</summary>
    internal static void Watch(CancellationToken interruption)
    {
        Interruption.Value = interruption;
        interruption.Register(() => hasInterrupted = true);
    }
}
