using System.Runtime.InteropServices;
using System.Text;

namespace Dramatis.Cli.Output;

/// <summary>Keeps standard output for rows.</summary>
/// <remarks>
/// Native code (LightLDA in Microsoft.ML) prints to the process’s standard output past the console. The console’s own stream is
/// opened first and stays; the descriptor that native code prints to is led to nowhere.
/// </remarks>
internal static partial class StandardOutput
{
    private const int Descriptor = 1;
    private const int Handle = -11;

    /// <summary>Whether standard output is a terminal.</summary>
    public static bool IsTerminal { get; private set; }

    /// <summary>Whether whoever read standard output has closed it.</summary>
    public static bool IsClosed { get; set; }

    /// <summary>Leads what native code prints to nowhere. To be called before anything is printed.</summary>
    public static void KeepForRows()
    {
        IsTerminal = !Console.IsOutputRedirected;
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { AutoFlush = IsTerminal, NewLine = "\n" });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Flush();
        var nowhere = File.OpenHandle(OperatingSystem.IsWindows() ? "NUL" : "/dev/null", FileMode.Open, FileAccess.Write);
        _ = OperatingSystem.IsWindows()
            ? SetStdHandle(Handle, nowhere.DangerousGetHandle()) ? 0 : -1
            : Duplicate((int)nowhere.DangerousGetHandle(), Descriptor);
    }

    /// <summary>Writes out what is buffered.</summary>
    public static void Flush()
    {
        try
        {
            Console.Out.Flush();
        }
        catch (IOException)
        {
            IsClosed = true;
        }
    }

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int Duplicate(int from, int to);

    [LibraryImport("kernel32.dll", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetStdHandle(int which, IntPtr handle);
}
