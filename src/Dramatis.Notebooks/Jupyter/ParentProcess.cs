using System.Diagnostics;
using System.Globalization;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>Watches the client that started the kernel: when it is gone, nobody would ever shut the kernel down.</summary>
internal static class ParentProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>Calls <paramref name="gone"/> when the parent that Jupyter names in <c>JPY_PARENT_PID</c> is gone; if it names none, never.</summary>
    public static Timer? Watch(Action gone) =>
        int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 1
            ? new Timer(_ => Look(id, gone), null, Interval, Interval)
            : null;

    private static void Look(int id, Action gone)
    {
        try
        {
            using var parent = Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            gone();
        }
    }
}
