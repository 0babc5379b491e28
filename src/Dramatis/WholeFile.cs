using System.Text;

namespace Dramatis;

/// <summary>Writes files that are there whole or not at all: an interrupted run leaves no half of one.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly ReaderWriterLockSlim Gate = new(LockRecursionPolicy.SupportsRecursion);

    /// <summary>Writes <paramref name="text"/> as UTF-8 to <paramref name="path"/>; folders that are missing are made.</summary>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(Utf8.GetBytes(text)));

    /// <summary>Writes what <paramref name="write"/> writes to <paramref name="path"/>; folders that are missing are made.</summary>
    /// <exception cref="DramatisException">The file can't be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        Gate.EnterReadLock();
        try
        {
            WriteWhole(path, write);
        }
        finally
        {
            Gate.ExitReadLock();
        }
    }

    /// <summary>
    /// Waits for the files that are being written and lets no other begin. To be called before the process ends while work is
    /// still going on.
    /// </summary>
    public static void Close() => Gate.EnterWriteLock();

    private static void WriteWhole(string path, Action<Stream> write)
    {
        // Full paths, for the current folder may change meanwhile. Beside its target, so that the move at the end is one step of the same disk.
        var target = Path.GetFullPath(path);
        var unfinished = $"{target}.{Environment.ProcessId}.unfinished";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (var stream = File.Create(unfinished))
            {
                write(stream);
            }

            File.Move(unfinished, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DramatisException($"{path}: can't be written. {e.Message}", e);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
