using System.Buffers.Binary;
using System.Text;

namespace Dramatis.Charts.Export.Origins;

/// <summary>A figure’s origin in the text chunks of a PNG.</summary>
internal static class PngOrigin
{
    private const string Keyword = "Dramatis-Figure";

    /// <summary>What is noted.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Notes(FigureOrigin origin) =>
    [
        new("Title", origin.Title), new("Description", origin.Made), new("Software", FigureOrigin.Program), new(Keyword, OriginLines.Pack(origin.ToJson())),
    ];

    /// <summary>The figure’s JSON in a PNG; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> png)
    {
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            if (length < 0 || at + 12 + length > png.Length)
            {
                return null;
            }

            var type = png.Slice(at + 4, 4);
            var data = png.Slice(at + 8, length);
            if (type.SequenceEqual("iTXt"u8) && data.Length > Keyword.Length + 5 && Encoding.Latin1.GetString(data[..Keyword.Length]) == Keyword && data[Keyword.Length] == 0)
            {
                return OriginLines.Unpack(Encoding.UTF8.GetString(data[(Keyword.Length + 5)..]));
            }

            at += 12 + length;
        }

        return null;
    }
}
