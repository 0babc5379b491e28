using SkiaSharp;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>An image of pixels.</summary>
/// <param name="Width">Its columns.</param>
/// <param name="Height">Its rows.</param>
/// <param name="Pixels">Red, green, blue and alpha of each, not premultiplied.</param>
internal sealed record RasterImage(int Width, int Height, byte[] Pixels)
{
    /// <summary>The image of an address <c>data:image/…;base64,…</c>; null when it can’t be read.</summary>
    public static RasterImage? Decode(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !address[..comma].EndsWith(";base64", StringComparison.Ordinal))
        {
            return null;
        }

        var encoded = address[(comma + 1)..].Trim();
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var length))
        {
            return null;
        }

        using var bitmap = SKBitmap.Decode(bytes.AsSpan(0, length));
        if (bitmap is null)
        {
            return null;
        }

        var info = new SKImageInfo(bitmap.Width, bitmap.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using var image = SKImage.FromBitmap(bitmap);
        var pixels = new byte[info.BytesSize];
        unsafe
        {
            fixed (byte* start = pixels)
            {
                return image.ReadPixels(info, (nint)start, info.RowBytes, 0, 0) ? new RasterImage(info.Width, info.Height, pixels) : null;
            }
        }
    }
}
