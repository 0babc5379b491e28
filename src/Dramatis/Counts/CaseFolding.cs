using System.Runtime.CompilerServices;
using System.Text;

namespace Dramatis.Counts;

/// <summary>Lower-cases spans into a buffer that is used again and again.</summary>
internal sealed class CaseFolding
{
    private char[] buffer = new char[64];

    /// <summary>The text in lower case (invariant); valid until the next call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<char> Lower(ReadOnlySpan<char> text)
    {
        if (text.Length > buffer.Length)
        {
            buffer = new char[text.Length * 2];
        }

        if (Ascii.ToLower(text, buffer, out var written) != System.Buffers.OperationStatus.Done)
        {
            written = text.ToLowerInvariant(buffer);
        }

        return buffer.AsSpan(0, written);
    }
}
