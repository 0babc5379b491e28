using System.Text;

namespace Dramatis.Corpora;

/// <summary>Reads the text of a file, or says why it has none.</summary>
internal static class TextReaders
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly (byte[] Signature, string Kind)[] Signatures =
    [
        ("%PDF"u8.ToArray(), "a PDF"), ("PK\x3\x4"u8.ToArray(), "a ZIP archive (a .docx or .odt, perhaps)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file"), ("{\\rtf"u8.ToArray(), "an RTF file"),
        ([0x1F, 0x8B], "a gzip archive"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    ];

    /// <summary>The text, or in <c>Unreadable</c> the reason why there is none.</summary>
    /// <exception cref="DramatisException">The file is text in an encoding that nobody named, or can't be opened.</exception>
    public static (string Text, string? Unreadable) Read(CorpusFile file, CorpusOptions options)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DramatisException($"{file.Path}: can't be read. {e.Message}", e);
        }

        foreach (var (signature, kind) in Signatures)
        {
            if (bytes.AsSpan().StartsWith(signature))
            {
                return ("", $"this is {kind}, not a text. Save it as plain text (UTF-8).");
            }
        }

        var text = Decode(bytes, out var badByte) ?? (badByte < 0 ? null : options.FallbackEncoding?.GetString(bytes));
        if (text is null && badByte >= 0)
        {
            throw new DramatisException(
                $"{file.Path}: byte {badByte} (0x{bytes[badByte]:X2}) is not UTF-8, nor is the file UTF-16. "
                + "If it is Windows-1252 (Western European, “ANSI”), read it with CorpusOptions.Windows1252, on the command line with --encoding windows-1252.");
        }

        return text is null
            ? ("", $"this is a binary file: byte {Array.IndexOf(bytes, (byte)0)} is zero.")
            : string.IsNullOrWhiteSpace(text) ? ("", "the file is empty.") : (text, null);
    }

    /// <summary>The text; or null, with the offset of the first byte that isn't UTF-8, or −1 if the bytes are binary.</summary>
    private static string? Decode(byte[] bytes, out int badByte)
    {
        badByte = -1;
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            return TryDecode(Utf8, bytes.AsSpan(3), out badByte) ?? Shift(ref badByte, 3);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return TryDecode(bytes[0] == 0xFF ? Utf16 : Utf16BigEndian, bytes.AsSpan(2), out badByte) ?? Shift(ref badByte, 2);
        }

        if (!bytes.Contains((byte)0))
        {
            return TryDecode(Utf8, bytes, out badByte);
        }

        // Text never holds a zero byte in UTF-8 or Windows-1252, and nearly always does in UTF-16 (a space, a line end):
        // as the second byte of a pair where the order is little-endian, as the first where it is big-endian.
        var zerosFirst = bytes.Where((b, i) => b == 0 && i % 2 == 0).Count();
        var zerosSecond = bytes.Count(b => b == 0) - zerosFirst;
        return ReadsAsText(TryDecode(zerosSecond > zerosFirst ? Utf16 : Utf16BigEndian, bytes, out _));
    }

    private static string? Shift(ref int badByte, int by)
    {
        badByte += by;
        return null;
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, out int badByte)
    {
        try
        {
            badByte = -1;
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            badByte = Math.Clamp(e.Index, 0, bytes.Length - 1);
            return null;
        }
    }

    private static string? ReadsAsText(string? text)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isControl = category == System.Globalization.UnicodeCategory.Control && !Rune.IsWhiteSpace(rune);
            if (isControl || category is System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse)
            {
                return null;
            }
        }

        return text;
    }
}
