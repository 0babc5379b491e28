using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dramatis.Charts.Export.Images;

/// <summary>Writes PNG (W3C, third edition), with resolution and notes.</summary>
internal static class PngWriter
{
    private static ReadOnlySpan<byte> Signature => [137, 80, 78, 71, 13, 10, 26, 10];

    /// <summary>A PNG of 8 bits a channel.</summary>
    /// <param name="width">Its columns.</param>
    /// <param name="height">Its rows.</param>
    /// <param name="pixels">Red, green, blue and alpha of each pixel, not premultiplied. Without a transparent pixel, alpha is left out.</param>
    /// <param name="pixelsPerMetre">The resolution; 0: none is told.</param>
    /// <param name="notes">Keywords (Latin-1, 79 characters at the most) and texts.</param>
    public static byte[] Write(int width, int height, ReadOnlySpan<byte> pixels, int pixelsPerMetre, IEnumerable<KeyValuePair<string, string>> notes)
    {
        var channels = IsOpaque(pixels) ? 3 : 4;
        using var png = new MemoryStream();
        png.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = 8;
        header[9] = (byte)(channels == 3 ? 2 : 6);
        Chunk(png, "IHDR", header);
        if (pixelsPerMetre > 0)
        {
            Span<byte> resolution = stackalloc byte[9];
            BinaryPrimitives.WriteInt32BigEndian(resolution, pixelsPerMetre);
            BinaryPrimitives.WriteInt32BigEndian(resolution[4..], pixelsPerMetre);
            resolution[8] = 1;
            Chunk(png, "pHYs", resolution);
        }

        foreach (var (keyword, text) in notes)
        {
            Chunk(png, "iTXt", [.. Encoding.Latin1.GetBytes(keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]);
        }

        Chunk(png, "IDAT", Compressed(width, height, pixels, channels));
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static bool IsOpaque(ReadOnlySpan<byte> pixels)
    {
        for (var i = 3; i < pixels.Length; i += 4)
        {
            if (pixels[i] != 255)
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Compressed(int width, int height, ReadOnlySpan<byte> pixels, int channels)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
        {
            var length = width * channels;
            byte[] row = new byte[length], above = new byte[length], filtered = new byte[length + 1];
            for (var y = 0; y < height; y++)
            {
                var source = pixels.Slice(4 * y * width, 4 * width);
                for (var x = 0; x < width; x++)
                {
                    source.Slice(4 * x, channels).CopyTo(row.AsSpan(channels * x));
                }

                // Each row as the difference to the one above: figures have long vertical runs.
                filtered[0] = 2;
                for (var i = 0; i < length; i++)
                {
                    filtered[i + 1] = (byte)(row[i] - above[i]);
                }

                zlib.Write(filtered);
                (row, above) = (above, row);
            }
        }

        return data.ToArray();
    }

    private static void Chunk(MemoryStream png, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        png.Write(name);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngChecksum.Of(name, data));
        png.Write(number);
    }
}
